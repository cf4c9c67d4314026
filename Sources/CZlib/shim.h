#ifndef LIAISON_CZLIB_SHIM_H
#define LIAISON_CZLIB_SHIM_H

#include <zlib.h>

#endif
