package org.crossread.render;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads filled templates as XML: every tag closed, no document type, no entity from elsewhere. */
public final class Markup {

    private Markup() {}

    /**
     * The document.
     *
     * @param template whose output it is
     * @param text the output
     * @throws TemplateProblem if it is not well formed; line and column are of the output
     */
    public static Document parsed(String template, String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (SAXParseException e) {
            throw new TemplateProblem(
                    template,
                    e.getLineNumber(),
                    e.getColumnNumber(),
                    "its output is not well formed there: " + withoutStop(e),
                    "Close every tag, quote every attribute");
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalStateException("reading the output of " + template, e);
        }
    }

    private static String withoutStop(SAXParseException e) {
        String message = String.valueOf(e.getMessage());
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    /** Errors are thrown, not printed. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // A warning leaves the document as it is.
        }

        @Override
        public void error(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }
}
