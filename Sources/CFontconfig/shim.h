#ifndef LIAISON_CFONTCONFIG_SHIM_H
#define LIAISON_CFONTCONFIG_SHIM_H

#include <fontconfig/fontconfig.h>

#endif
