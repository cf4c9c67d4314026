#ifndef LIAISON_CLIBXML_SHIM_H
#define LIAISON_CLIBXML_SHIM_H

#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/HTMLparser.h>

#endif
