// The part of libxml2 that Office/Container uses, and the lines Swift cannot write itself.
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
