// SPDX-License-Identifier: GPL-3.0-or-later
package javax.xml.bind;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;

/** The two calls PDFBox makes of a class that left the Java runtime with version 11. */
public final class DatatypeConverter {
    public static int parseInt(String text) {
        return Integer.parseInt(text);
    }

    public static Calendar parseDateTime(String text) {
        try {
            ZonedDateTime time = OffsetDateTime.parse(text).toZonedDateTime();
            return GregorianCalendar.from(time);
        } catch (DateTimeException broken) {
            throw new IllegalArgumentException(text, broken);
        }
    }
}
