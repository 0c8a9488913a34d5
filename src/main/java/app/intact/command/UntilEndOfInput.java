package app.intact.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// Until its input ends: for a run that another program watches over.
public final class UntilEndOfInput implements Lifetime {

    private final InputStream in;

    public UntilEndOfInput(InputStream in) {
        this.in = in;
    }

    @Override
    public void last(Runnable end) {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            end.run();
        }
    }
}
