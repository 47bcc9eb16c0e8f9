// libzip as it is: reading and writing ZIP packages.
#include <zip.h>
