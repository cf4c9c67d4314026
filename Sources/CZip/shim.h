#ifndef LIAISON_CZIP_SHIM_H
#define LIAISON_CZIP_SHIM_H

#include <zip.h>

#endif
