// SPDX-License-Identifier: GPL-3.0-or-later
import java.io.File;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.exception.SyntaxValidationException;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/** Judges each file named on the command line against PDF/A-1b: one line a file, "valid" or the first few errors. */
public class Preflight {
    private static ValidationResult judged(File file) throws Exception {
        PreflightParser parser = new PreflightParser(file);
        try {
            parser.parse();
        } catch (SyntaxValidationException broken) {
            return broken.getResult();
        }
        try (PreflightDocument document = parser.getPreflightDocument()) {
            document.validate();
            return document.getResult();
        }
    }

    private static String verdict(String name) {
        try {
            ValidationResult result = judged(new File(name));
            if (result.isValid())
                return "valid";
            StringBuilder errors = new StringBuilder("invalid");
            for (ValidationResult.ValidationError error : result.getErrorsList())
                errors.append(" | ").append(error.getErrorCode()).append(' ').append(error.getDetails());
            return errors.substring(0, Math.min(errors.length(), 600));
        } catch (Exception broken) {
            return "invalid | " + broken;
        }
    }

    public static void main(String[] names) {
        for (String name : names)
            System.out.println(verdict(name).replace('\n', ' '));
    }
}
