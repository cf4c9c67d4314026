#ifndef LIAISON_PNG_PACKING_H
#define LIAISON_PNG_PACKING_H

#include <stddef.h>
#include <stdint.h>

// Writes dots of 32 bits, 0xXXRRGGBB in the order of the machine, as a PNG; XX is not looked at. The bytes
// go back with liaison_bytes_free. Returns 0, or -1 where memory is missing or there are no dots.
int liaison_png(const uint32_t *dots, int32_t width, int32_t height, double dots_per_meter,
                uint8_t **data, size_t *length);

#endif
