// The size of a terminal is asked through a variadic function and a pointer, which safe Swift cannot pass.
#include <sys/ioctl.h>

// The columns of the terminal behind a descriptor; 0 when it is none, or does not say.
static inline int terminal_columns(int descriptor) {
    struct winsize size;
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
