// What the C library has and its Swift module has not: variadic functions, mutable globals, `malloc.h`.
#include <malloc.h>
#include <stdbool.h>
#include <stdio.h>
#include <sys/ioctl.h>

// The columns of the terminal behind a descriptor; 0 when it is none, or does not say.
static inline int terminal_columns(int descriptor) {
    struct winsize size;
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

// Whether all that was printed has been written: `stdout` is a mutable global, which Swift 6 refuses.
static inline bool output_is_delivered(void) {
    return fflush(stdout) == 0 && !ferror(stdout);
}
