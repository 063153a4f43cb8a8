package org.bienban.app.minutes;

/** Bands of the score out of 100: Tốt from 90, Khá from 70, Trung bình from 50, Kém below. */
enum Band {
    GOOD,
    FAIR,
    AVERAGE,
    WEAK;

    static Band of(int score) {
        if (score >= 90) {
            return GOOD;
        }
        if (score >= 70) {
            return FAIR;
        }
        return score >= 50 ? AVERAGE : WEAK;
    }
}
