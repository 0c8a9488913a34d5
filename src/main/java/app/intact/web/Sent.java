package app.intact.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;

/// What a form brought. A file is held in memory, and nowhere else: what takes parts apart usually writes them to a
/// file first.
///
/// @param file empty for none; the name that it had is dropped
/// @param tooLarge a file came that is larger than [#LARGEST_FILE]
record Sent(Map<String, List<String>> fields, byte[] file, boolean tooLarge) {

    /// In bytes.
    static final int LARGEST_FILE = 10 << 20;

    static final Sent NOTHING = new Sent(Map.of(), new byte[0], false);

    private static final int AROUND_IT = 64 << 10;
    private static final long READ_TO_ITS_END = 200L << 20;
    private static final int MOST_PARTS = 20;
    private static final String READ = "sent";

    static boolean isInParts(Context ctx) {
        var type = ctx.contentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    /// Read once for each request.
    static Sent of(Context ctx) {
        if (!ctx.method().equals(HandlerType.POST)) {
            return NOTHING;
        }
        if (!isInParts(ctx)) {
            return new Sent(ctx.formParamMap(), new byte[0], false);
        }
        Sent read = ctx.attribute(READ);
        if (read == null) {
            read = inParts(ctx);
            ctx.attribute(READ, read);
        }
        return read;
    }

    private static Sent inParts(Context ctx) {
        try {
            var in = ctx.req().getInputStream();
            byte[] body = in.readNBytes(LARGEST_FILE + AROUND_IT + 1);
            if (body.length > LARGEST_FILE + AROUND_IT) {
                passOver(in);
                return new Sent(Map.of(), new byte[0], true);
            }
            var parts = new Parts();
            var parser = new MultiPart.Parser(MultiPart.extractBoundary(ctx.contentType()), parts);
            parser.setMaxParts(MOST_PARTS);
            parser.parse(Content.Chunk.from(ByteBuffer.wrap(body), true));
            if (!parts.whole) {
                throw new HttpResponseException(400);
            }
            return parts.file.size() > LARGEST_FILE
                    ? new Sent(parts.fields, new byte[0], true)
                    : new Sent(parts.fields, parts.file.toByteArray(), false);
        } catch (BadMessageException | IllegalArgumentException | IllegalStateException e) {
            throw new HttpResponseException(400);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A browser shows an answer only once all was taken from it; to a point.
    private static void passOver(InputStream in) throws IOException {
        long left = READ_TO_ITS_END;
        var passed = new byte[64 << 10];
        for (int n = in.read(passed); n > 0 && left > 0; n = in.read(passed)) {
            left -= n;
        }
    }

    /// Says nothing of what was written.
    @Override
    public String toString() {
        return "Sent";
    }

    /// Takes the parts as they come.
    private static final class Parts extends MultiPart.AbstractPartsListener {

        private final Map<String, List<String>> fields = new LinkedHashMap<>();
        private final ByteArrayOutputStream file = new ByteArrayOutputStream();
        private ByteArrayOutputStream now = new ByteArrayOutputStream();
        private boolean whole;

        @Override
        public void onPartContent(Content.Chunk chunk) {
            var bytes = new byte[chunk.remaining()];
            chunk.getByteBuffer().get(bytes);
            now.writeBytes(bytes);
        }

        @Override
        public void onPart(String name, String fileName, HttpFields headers) {
            if (fileName != null) {
                file.writeBytes(now.toByteArray());
            } else if (name != null) {
                fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(now.toString(StandardCharsets.UTF_8));
            }
            now = new ByteArrayOutputStream();
        }

        @Override
        public void onComplete() {
            whole = true;
        }

        @Override
        public void onFailure(Throwable failure) {
            whole = false;
        }
    }
}
