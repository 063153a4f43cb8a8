package org.bienban.workflows.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.bienban.workflows.ModelReport.Finding;
import org.bienban.workflows.ModelReport.Problem;
import org.bienban.workflows.ModelVersion.ModelKind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads an uploaded file as plain XML, before anything that understands models gets to see it. */
final class ModelFile {

    /** Our own models have 50 KB. */
    static final int LARGEST = 1_000_000;

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DMN = "/DMN/";

    private ModelFile() {}

    /**
     * What a file is.
     *
     * @param document null if there is a finding
     */
    record Read(@Nullable Document document, @Nullable ModelKind kind, List<Finding> findings) {

        static Read refused(Problem problem, String detail) {
            return new Read(null, null, List.of(new Finding(problem, "", detail)));
        }
    }

    static Read read(byte[] file) {
        if (file.length == 0) {
            return Read.refused(Problem.EMPTY, "");
        }
        if (file.length > LARGEST) {
            return Read.refused(Problem.TOO_LARGE, Integer.toString(LARGEST / 1000));
        }
        try {
            Document document = builder().parse(new ByteArrayInputStream(file));
            return kind(document);
        } catch (SAXException e) {
            String message = String.valueOf(e.getMessage());
            return message.contains("DOCTYPE")
                    ? Read.refused(Problem.DOCUMENT_TYPE, "")
                    : Read.refused(Problem.NOT_WELL_FORMED, place(e) + message);
        } catch (IOException | ParserConfigurationException e) {
            return Read.refused(Problem.NOT_WELL_FORMED, String.valueOf(e.getMessage()));
        }
    }

    private static Read kind(Document document) {
        String namespace = String.valueOf(document.getDocumentElement().getNamespaceURI());
        if (!"definitions".equals(document.getDocumentElement().getLocalName())) {
            return Read.refused(
                    Problem.UNKNOWN_KIND, document.getDocumentElement().getNodeName());
        }
        if (namespace.equals(BPMN)) {
            return new Read(document, ModelKind.BPMN, List.of());
        }
        return namespace.contains(DMN)
                ? new Read(document, ModelKind.DMN, List.of())
                : Read.refused(Problem.UNKNOWN_KIND, namespace);
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(NO_DOCTYPE, true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Thrown());
        return builder;
    }

    private static String place(SAXException problem) {
        return problem instanceof SAXParseException parsing ? parsing.getLineNumber() + ": " : "";
    }

    /** The default would write to the standard error stream. */
    private static final class Thrown implements ErrorHandler {

        @Override
        public void warning(SAXParseException problem) {
            // Nothing a model depends on.
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
