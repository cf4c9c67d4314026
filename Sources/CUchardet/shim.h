#ifndef LIAISON_CUCHARDET_SHIM_H
#define LIAISON_CUCHARDET_SHIM_H

#include <uchardet.h>

#endif
