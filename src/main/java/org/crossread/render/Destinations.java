package org.crossread.render;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/**
 * The ids of the pages as named destinations (ISO 32000-1, 12.3.2.3), so that {@code report.pdf#nameddest=conflicts-E1}
 * is a link to a place in the PDF as {@code report.html#conflicts-E1} is to one in the HTML.
 */
final class Destinations {

    private static final Pattern EVERY = Pattern.compile("");

    private Destinations() {}

    /**
     * Names the top of every element that has an id and stands on one page; to be called once the pages are laid out.
     * What goes over several pages is told of by its last one only and has no name; its heading has.
     */
    static void name(PdfBoxRenderer renderer, PDDocument document) {
        Map<String, PDPageDestination> places = new TreeMap<>();
        for (PagePosition<Box> position : renderer.findPagePositionsByID(EVERY)) {
            PDPage page = document.getPage(position.getPageNo());
            int top = Math.round(position.getY() + position.getHeight());
            if (top <= page.getMediaBox().getHeight()) {
                PDPageXYZDestination place = new PDPageXYZDestination();
                place.setPage(page);
                place.setTop(top);
                places.put(position.getId(), place);
            }
        }
        PDDestinationNameTreeNode tree = new PDDestinationNameTreeNode();
        tree.setNames(places);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setDests(tree);
        document.getDocumentCatalog().setNames(names);
    }
}
