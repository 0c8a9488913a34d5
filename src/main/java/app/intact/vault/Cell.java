package app.intact.vault;

import org.jspecify.annotations.Nullable;

/// What a store keeps: some bytes in a numbered place, with their hash.
///
/// @param part 0 for header (number 0), head (number 1) and draft (number 16); a generation for its records
/// @param hash 32 bytes: of the record, or of the body in part 0
/// @param body none where a record was erased, or a draft let go of
@SuppressWarnings("ArrayRecordComponent") // carries bytes within this room; never compared, never changed
record Cell(long part, long number, byte[] hash, byte @Nullable [] body) {

    static final long FRONT = 0;
    static final long HEADER = 0;
    static final long HEAD = 1;
    static final long DRAFT = 16;

    static Cell header(byte[] raw) {
        return new Cell(FRONT, HEADER, Primitives.sha256(raw), raw);
    }

    static Cell head(byte[] raw) {
        return new Cell(FRONT, HEAD, Primitives.sha256(raw), raw);
    }
}
