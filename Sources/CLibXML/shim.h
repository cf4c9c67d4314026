#ifndef LIAISON_CLIBXML_SHIM_H
#define LIAISON_CLIBXML_SHIM_H

// Debian's library is built with ICU and says so in its headers, which then draw in ICU's. Foundation has an ICU
// of its own, and a module that sees both does not compile. Nothing of it is used here; what it would add stands
// at the end of a structure that only the library makes.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/HTMLparser.h>

#endif
