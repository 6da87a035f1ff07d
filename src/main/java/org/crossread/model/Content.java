package org.crossread.model;

import java.util.List;

/** What stood in a file, before anyone said which of it is the story. */
public sealed interface Content {

    Kind kind();

    /** Which of the cases it is. */
    enum Kind {
        PLAIN_TEXT,
        WEB_PAGE,
        PRINTED_PAGES,
        MARKED_TEXT
    }

    /**
     * Text without any structure but its lines.
     *
     * @param text decoded, line ends as {@code \n}
     */
    record PlainText(String text) implements Content {
        @Override
        public Kind kind() {
            return Kind.PLAIN_TEXT;
        }
    }

    /**
     * A page in HTML.
     *
     * @param html decoded source
     */
    record WebPage(String html) implements Content {
        @Override
        public Kind kind() {
            return Kind.WEB_PAGE;
        }
    }

    /**
     * Pages as they are printed.
     *
     * @param pages in order
     */
    record PrintedPages(List<PrintedPage> pages) implements Content {
        public PrintedPages {
            pages = List.copyOf(pages);
        }

        @Override
        public Kind kind() {
            return Kind.PRINTED_PAGES;
        }
    }

    /**
     * Text whose parts the format itself tells apart, as agency formats do.
     *
     * @param paragraphs in reading order
     * @param dropped parts the format says are no story
     */
    record MarkedText(List<Paragraph> paragraphs, List<Dropped> dropped) implements Content {
        public MarkedText {
            paragraphs = List.copyOf(paragraphs);
            dropped = List.copyOf(dropped);
        }

        @Override
        public Kind kind() {
            return Kind.MARKED_TEXT;
        }
    }
}
