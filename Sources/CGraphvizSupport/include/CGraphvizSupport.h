#ifndef LIAISON_CGRAPHVIZ_SUPPORT_H
#define LIAISON_CGRAPHVIZ_SUPPORT_H

#include <stddef.h>
#include <stdint.h>

// A thin layer over libgvc and libcgraph that Swift can import whole: no macros, no variadic
// functions, no mutable globals in sight. Objects of a drawing are named by their index, in the order
// in which they were added. Nothing here is safe to call from two threads at once: the caller holds
// one lock around every call, from the creation of a drawing to its end.

typedef struct liaison_drawing liaison_drawing;

typedef enum {
  LIAISON_GRAPH = 0,
  LIAISON_NODE = 1,
  LIAISON_EDGE = 2
} liaison_kind;

// Starts an undirected drawing and forgets earlier messages; NULL where memory or Graphviz is missing.
liaison_drawing *liaison_drawing_create(void);
// Starts a drawing from text in DOT instead, whose nodes and edges cannot be named by index; NULL where
// it is not a graph.
liaison_drawing *liaison_drawing_read(const char *text);
// Frees the drawing, its layout included.
void liaison_drawing_free(liaison_drawing *drawing);

// Each returns 0, or -1 where the object could not be made.
int liaison_add_node(liaison_drawing *drawing);
int liaison_add_edge(liaison_drawing *drawing, int32_t tail, int32_t head);

// Sets an attribute of the object with an index among its kind (0 for the graph); markup says that
// the value is an HTML-like label. Returns 0, or -1.
int liaison_set(liaison_drawing *drawing, liaison_kind kind, int32_t index, const char *name,
                const char *value, int markup);

// Runs a layout engine. Returns 0, or -1.
int liaison_layout(liaison_drawing *drawing, const char *engine);
// The centre of a node and its size after layout, in points: x, y, width, height.
int liaison_node_box(const liaison_drawing *drawing, int32_t index, double box[4]);
// The number of control points of an edge after layout, 0 where it has no curve.
int32_t liaison_edge_point_count(const liaison_drawing *drawing, int32_t index);
// One control point of an edge after layout. Returns 0, or -1.
int liaison_edge_point(const liaison_drawing *drawing, int32_t index, int32_t point, double at[2]);

// Renders a drawing that is laid out. The bytes go back with liaison_data_free. Returns 0, or -1.
int liaison_render(liaison_drawing *drawing, const char *format, char **data, size_t *length);
void liaison_data_free(char *data);

// A sheet, in points, and how a page lies on it: one of its points takes scale of the sheet's, and it
// begins at left and top. Its ground is a colour from 0xRRGGBB.
typedef struct {
  double width;
  double height;
  double scale;
  double left;
  double top;
  uint32_t ground;
} liaison_sheet;

// Draws a drawing that is laid out onto a sheet: as a PDF of one page, or as a PNG with so many dots a
// point. The bytes go back with liaison_bytes_free. Returns 0, or -1.
int liaison_sheet_pdf(liaison_drawing *drawing, const liaison_sheet *sheet, uint8_t **data,
                      size_t *length);
int liaison_sheet_png(liaison_drawing *drawing, const liaison_sheet *sheet, double dots,
                      uint8_t **data, size_t *length);
// From now on the room for dots is kept between drawings: for programs that do nothing but draw.
void liaison_sheet_keep_room(void);

// What Graphviz said since the last drawing was started; never NULL.
const char *liaison_messages(void);

// Marks with 1 each of the code points that no installed scalable font covers, with 0 the others.
// Returns 0, or -1 where fontconfig cannot be asked.
int liaison_uncovered(const uint32_t *points, size_t count, uint8_t *uncovered);

#endif
