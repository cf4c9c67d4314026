#ifndef LIAISON_CGRAPHVIZ_SHIM_H
#define LIAISON_CGRAPHVIZ_SHIM_H

#include <gvc.h>
#include <graphviz_version.h>

#endif
