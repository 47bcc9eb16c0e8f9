// zlib as it is: the compression inside PNG pictures. libzip brings it.
#include <zlib.h>
