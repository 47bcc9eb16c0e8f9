// libdeflate as it is: DEFLATE of whole buffers, in half of the time of zlib.
#include <libdeflate.h>
