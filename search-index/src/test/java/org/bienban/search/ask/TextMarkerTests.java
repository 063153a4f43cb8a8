package org.bienban.search.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienban.search.EntryLanguage;
import org.bienban.search.Fragment;
import org.bienban.search.SearchQuery;
import org.junit.jupiter.api.Test;

class TextMarkerTests {
    @Test
    void marksEveryFormAndKeepsTheLines() {
        String text = "Đất dịch vụ, hộ ông Hai.\n\nGiá đất dich vu còn thấp.";
        List<Fragment> pieces = mark("dat dich vu", text);
        assertThat(marked(pieces)).containsExactly("Đất dịch vụ", "đất dich vu");
        assertThat(whole(pieces)).isEqualTo(text);
    }

    @Test
    void marksNothingForFieldsAndWhatIsLeftOut() {
        String text = "Chi bộ Chùa Hà bàn về đường";
        assertThat(marked(mark("unit:\"Chùa Hà\" -đường", text))).isEmpty();
        assertThat(marked(mark("", text))).isEmpty();
        assertThat(whole(mark("đường", ""))).isEmpty();
    }

    private static List<Fragment> mark(String query, String text) {
        return TextMarker.of(SearchQuery.of(query, Set.of()).build()).mark(text, EntryLanguage.VI);
    }

    private static List<String> marked(List<Fragment> pieces) {
        return pieces.stream().filter(Fragment::marked).map(Fragment::text).toList();
    }

    private static String whole(List<Fragment> pieces) {
        return pieces.stream().map(Fragment::text).collect(Collectors.joining());
    }
}
