package org.bienban.templates.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyEncodingTests {
    @Test
    void suspectsTcvn3() {
        assertThat(LegacyEncoding.suspectedIn("Céng hoµ x· héi chñ nghÜa ViÖt Nam. §éc lËp - Tù do - H¹nh phóc"))
                .contains(LegacyEncoding.TCVN3);
        assertThat(LegacyEncoding.suspectedIn("Biªn b¶n sinh ho¹t chi bé th¸ng 6 n¨m 2005, ®¶ng viªn cã mÆt ®Çy ®ñ"))
                .contains(LegacyEncoding.TCVN3);
    }

    @Test
    void suspectsVni() {
        assertThat(LegacyEncoding.suspectedIn(
                        "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Ñoäc laäp - Töï do - Haïnh phuùc"))
                .contains(LegacyEncoding.VNI);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cộng hòa xã hội chủ nghĩa Việt Nam. Độc lập - Tự do - Hạnh phúc",
                "Trà my ra hoa, bà cháu nhà Hà và Hoàng đi chùa",
                "Les élèves de l'école naïve ont créé un poème européen à Noël où ils évoquent la forêt",
                "Die Bürger haben größere Häuser und müssen für öffentliche Straßen zahlen, Österreich ähnlich",
                "Müəllim: naïve café résumé, 5 µm, 20 °C, © 2020 Company® and «quotes» • 3×4 ½",
                "El niño español añade mañana señales y años, aún después",
                "اجتماع دوري لشهر مايو، الأعضاء أربعة وأربعون",
                "The minutes were read back and adopted before closing.",
                ""
            })
    void leavesHealthyTextAlone(String text) {
        assertThat(LegacyEncoding.suspectedIn(text)).isEmpty();
    }
}
