package org.bienban.templates.docx;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The running text of {@code word/document.xml}. */
final class WordBody {
    private final StringBuilder text = new StringBuilder();
    private final int maxCharacters;
    private int rows;
    private boolean truncated;

    private WordBody(int maxCharacters) {
        this.maxCharacters = maxCharacters;
    }

    static WordBody read(byte[] document, int maxCharacters) throws XMLStreamException {
        WordBody body = new WordBody(maxCharacters);
        XMLStreamReader xml = reader(document);
        while (xml.hasNext() && !body.truncated) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                body.start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                body.end(xml.getLocalName());
            }
        }
        return body;
    }

    /** Text of the first {@code title} element, or an empty text. */
    static String titleIn(byte[] properties) throws XMLStreamException {
        XMLStreamReader xml = reader(properties);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("title")) {
                return xml.getElementText();
            }
        }
        return "";
    }

    String text() {
        return text.toString();
    }

    boolean truncated() {
        return truncated;
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> append(xml.getElementText());
            case "tab" -> append(" ");
            case "br", "cr" -> append(rows > 0 ? " " : "\n");
            case "noBreakHyphen" -> append("-");
            case "tr" -> rows++;
            // The same content again for older readers; settings, whose tab stops are no tabs.
            case "Fallback", "pPr", "rPr", "sectPr" -> skip(xml);
            default -> {}
        }
    }

    private void end(String element) {
        switch (element) {
            case "p" -> append(rows > 0 ? " " : "\n");
            case "tc" -> append("| ");
            case "tr" -> {
                rows--;
                append("\n");
            }
            default -> {}
        }
    }

    private void append(String piece) {
        truncated = text.length() + piece.length() > maxCharacters;
        text.append(piece, 0, Math.min(piece.length(), maxCharacters - text.length()));
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }
}
