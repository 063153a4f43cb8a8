package org.bienban.templates.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;

/** Whether the fonts of pages travel with the file. */
final class PageFonts {
    private static final int MOST_PAGES = 100;

    private PageFonts() {}

    static boolean allEmbedded(PDDocument pdf) {
        int seen = 0;
        for (PDPage page : pdf.getPages()) {
            if (seen++ == MOST_PAGES) {
                break;
            }
            if (!embedded(page.getResources())) {
                return false;
            }
        }
        return true;
    }

    private static boolean embedded(@Nullable PDResources resources) {
        if (resources == null) {
            return true;
        }
        for (COSName name : resources.getFontNames()) {
            if (!embedded(resources, name)) {
                return false;
            }
        }
        return true;
    }

    private static boolean embedded(PDResources resources, COSName name) {
        try {
            PDFont font = resources.getFont(name);
            return font == null || font instanceof PDType3Font || font.isEmbedded();
        } catch (IOException broken) {
            return false;
        }
    }
}
