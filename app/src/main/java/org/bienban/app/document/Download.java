package org.bienban.app.document;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The body of an answer that is a file, written straight to whoever asked. It is written while the request is still
 * being handled, on its own thread: handing it to another one would let two threads set headers at once, and would end
 * a download that a slow line draws out when the time limit of asynchronous requests runs out.
 */
@FunctionalInterface
public interface Download {

    /** Writes the whole file; does not close the stream. */
    void writeTo(OutputStream out) throws IOException;
}
