package org.crossread.ingest;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML without document types: no entities from elsewhere, none that grow. */
final class Xml {

    /** Elements in elements; agency files take some 20. */
    static final int DEEPEST = 200;

    private Xml() {}

    /** A reader of the document; it throws where the document declares a type. */
    static XMLStreamReader open(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    /** What went wrong, on one line. */
    static String reason(Exception e) {
        String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        return SourceFiles.shown(message.length() > 120 ? message.substring(0, 120) + "..." : message);
    }
}
