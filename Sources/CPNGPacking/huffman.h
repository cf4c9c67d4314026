#ifndef LIAISON_HUFFMAN_H
#define LIAISON_HUFFMAN_H

#include <stdint.h>

// The bytes, the end of a block and the lengths of matches (RFC 1951, 3.2.5).
enum { liaison_huffman_symbols = 286 };

// A code as bits are written: the first bit lowest. A symbol that does not occur has length 0.
typedef struct {
  uint16_t codes[liaison_huffman_symbols];
  uint8_t lengths[liaison_huffman_symbols];
} liaison_huffman;

// The code of at most 15 bits for symbols that occur so often, of which at least two do. Huffman, D. A.
// (1952). A method for the construction of minimum-redundancy codes. Proceedings of the IRE 40(9),
// 1098-1101. doi:10.1109/JRPROC.1952.273898
void liaison_huffman_make(liaison_huffman *code, const uint32_t counts[liaison_huffman_symbols]);

// Some low bits in the opposite order.
uint32_t liaison_reversed(uint32_t bits, unsigned count);

#endif
