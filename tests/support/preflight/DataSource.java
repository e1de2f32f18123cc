// SPDX-License-Identifier: GPL-3.0-or-later
package javax.activation;

import java.io.IOException;
import java.io.InputStream;

/** What PDFBox uses of a type that left the Java runtime with version 11. */
public interface DataSource {
    InputStream getInputStream() throws IOException;
}
