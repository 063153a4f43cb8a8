package org.bienban.app.issue.paper;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.springframework.core.io.InputStreamSource;

/**
 * A file as it was handed in.
 *
 * @param name its name as a person has it, fit to be shown
 * @param size in bytes
 * @param source its bytes
 */
public record UploadedPaper(String name, long size, InputStreamSource source) {

    private static final int LONGEST = 150;

    /** Controls, and marks that turn the direction: they make {@code fdp.exe} look like {@code exe.pdf}. */
    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\uFFFD\"]");

    /** Of a name as a browser sends it, sometimes with a whole path. */
    public static UploadedPaper of(String sentName, long size, InputStreamSource source) {
        String last = sentName.substring(Math.max(sentName.lastIndexOf('/'), sentName.lastIndexOf('\\')) + 1);
        String name = Normalizer.normalize(UNSHOWN.matcher(last).replaceAll("").strip(), Normalizer.Form.NFC);
        return new UploadedPaper(shortened(name.isEmpty() ? "tai-lieu" : name), size, source);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > name.length() - 6 ? name.substring(dot) : "";
        int end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
