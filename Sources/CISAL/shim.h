// ISA-L as it is: DEFLATE read piece by piece, in two fifths of the time of zlib.
#include <isa-l/igzip_lib.h>
