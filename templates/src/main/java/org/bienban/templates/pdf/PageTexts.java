package org.bienban.templates.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.bienban.templates.text.LegacyEncoding;
import org.bienban.templates.text.ReadableText;
import org.bienban.templates.text.ReadingLimits;
import org.bienban.templates.text.RefusedFile;
import org.bienban.templates.text.TextReading;
import org.bienban.templates.text.TextReading.Extracted;
import org.bienban.templates.text.TextReading.Reason;
import org.bienban.templates.text.TextReading.Unreadable;
import org.bienban.templates.text.TextReading.Warning;

/** Collects the text of an open document page by page; a page that cannot be read costs only itself. */
final class PageTexts {
    private final PDDocument pdf;
    private final ReadingLimits limits;
    private final List<String> pages = new ArrayList<>();
    private final Set<Warning> warnings = EnumSet.noneOf(Warning.class);
    private int charactersLeft;

    PageTexts(PDDocument pdf, ReadingLimits limits) {
        this.pdf = pdf;
        this.limits = limits;
        this.charactersLeft = limits.maxCharacters();
    }

    TextReading read() {
        for (PDPage page : pdf.getPages()) {
            if (pages.size() == limits.maxPages() || charactersLeft == 0) {
                warnings.add(Warning.TRUNCATED);
                break;
            }
            add(page);
        }
        if (pages.stream().allMatch(String::isEmpty)) {
            return warnings.contains(Warning.PAGES_SKIPPED)
                    ? new Unreadable(Reason.DAMAGED, "no page can be read")
                    : new Unreadable(Reason.NO_TEXT, "");
        }
        if (LegacyEncoding.suspectedIn(String.join("\n", pages)).isPresent()) {
            warnings.add(Warning.LEGACY_ENCODING);
        }
        return new Extracted(pages, title(), pdf.getNumberOfPages(), List.copyOf(warnings));
    }

    private void add(PDPage page) {
        String text = "";
        try {
            text = SharedGlyphs.toArabic(ReadableText.of(new PageStripper().strip(pdf, pages.size() + 1)));
        } catch (RefusedFile refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // Whatever the library stumbles over in one page, the others may be sound.
            warnings.add(Warning.PAGES_SKIPPED);
        }
        if (text.length() > charactersLeft) {
            text = text.substring(0, charactersLeft);
            warnings.add(Warning.TRUNCATED);
        }
        charactersLeft -= text.length();
        pages.add(text);
        if (text.isEmpty() && hasPicture(page)) {
            warnings.add(Warning.SCANNED_PAGES);
        }
    }

    private static boolean hasPicture(PDPage page) {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }

    private String title() {
        String title = pdf.getDocumentInformation().getTitle();
        return title == null ? "" : ReadableText.of(title).replace('\n', ' ');
    }
}
