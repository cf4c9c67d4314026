#ifndef LIAISON_DRAWING_H
#define LIAISON_DRAWING_H

#include "CGraphvizSupport.h"

// Draws a drawing that is laid out onto a cairo context. Returns 0, or -1.
int liaison_render_on(liaison_drawing *drawing, void *canvas);

#endif
