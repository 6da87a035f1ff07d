package org.crossread.render;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page that takes each marked piece of its content for a new one. PDFBox looks through all pieces of the page for
 * each, since it might have been named before; none ever was, and a page has about a thousand.
 */
final class FreshPage {

    private FreshPage() {}

    /** A new last page, width and height in points. */
    static PDPage in(PDDocument document, float width, float height) {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new AlwaysNew());
        PDPage page = new PDPage(new PDRectangle(width, height));
        page.setResources(new PDResources(resources));
        document.addPage(page);
        return page;
    }

    private static final class AlwaysNew extends COSDictionary {
        @Override
        public boolean containsValue(Object piece) {
            return false;
        }
    }
}
