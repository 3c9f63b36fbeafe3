#pragma once
#include <zlib.h>
// inflateInit2 is a macro and does not import; 16 + MAX_WBITS means "gzip".
static inline int cz_inflate_init_gzip(z_stream *s) { return inflateInit2(s, 16 + MAX_WBITS); }
// A bare deflate stream, as zip archives hold it.
static inline int cz_inflate_init_raw(z_stream *s) { return inflateInit2(s, -MAX_WBITS); }
