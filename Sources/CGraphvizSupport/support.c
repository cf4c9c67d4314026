#include "CGraphvizSupport.h"
