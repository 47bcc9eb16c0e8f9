// The part of libxml2 that Office/Container uses, and the lines Swift cannot write itself.

// Its headers name the types of ICU when it was built with it. Those types exist once more, in another version, in the
// module that Foundation brings, and a program cannot hold both. Nothing here uses them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
