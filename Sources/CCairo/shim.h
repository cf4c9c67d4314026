#ifndef LIAISON_CCAIRO_SHIM_H
#define LIAISON_CCAIRO_SHIM_H

#include <cairo-pdf.h>
#include <cairo.h>

#endif
