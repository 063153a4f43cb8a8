package org.bienban.workflows.engine;

import java.util.ArrayList;
import java.util.List;
import org.bienban.workflows.ProcessDiagram.Line;

/** Breaks a name into lines, for SVG text does not wrap by itself. */
final class LineBreaker {

    /** The mean advance of a letter at the drawing's 15 px; wide enough for Vietnamese, generous for Arabic. */
    private static final double ADVANCE = 7.8;

    private static final double LINE_HEIGHT = 19;

    /** From the middle of a line down to its baseline. */
    private static final double BASELINE = 5;

    private LineBreaker() {}

    /** Returns the lines of a name centred on a point; a single word too long for the width stays whole. */
    static List<Line> centred(String name, double centreX, double centreY, double width) {
        List<String> texts = wrap(name, (int) (width / ADVANCE));
        double first = centreY - (texts.size() - 1) * LINE_HEIGHT / 2 + BASELINE;
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Line(text, centreX, first + lines.size() * LINE_HEIGHT));
        }
        return lines;
    }

    /** Returns as few lines of at most the given letters as possible, as even in length as they can be. */
    static List<String> wrap(String name, int letters) {
        List<String> greedy = fill(name, letters);
        int narrowest = letters;
        while (narrowest > 1 && fill(name, narrowest - 1).size() == greedy.size()) {
            narrowest--;
        }
        return fill(name, narrowest);
    }

    private static List<String> fill(String name, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
