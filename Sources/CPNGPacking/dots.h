#ifndef LIAISON_DOTS_H
#define LIAISON_DOTS_H

#include <stddef.h>
#include <stdint.h>

#include "CByteBuffer.h"

// Appends the rows of a picture as a PNG holds them, each filtered and all packed, in the format of zlib.
// A failure to get memory is kept in out.
void liaison_pack_dots(liaison_bytes *out, const uint32_t *dots, size_t width, size_t height);

#endif
