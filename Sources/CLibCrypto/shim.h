// libcrypto of OpenSSL as it is: SHA-256. libzip brings it already.
#include <openssl/sha.h>
