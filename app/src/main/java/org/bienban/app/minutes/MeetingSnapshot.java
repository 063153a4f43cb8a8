package org.bienban.app.minutes;

import org.bienban.app.meeting.Meeting;
import org.bienban.app.meeting.RollCall;

/**
 * The meeting as it stood when the minutes were sent, with the names of that day.
 *
 * @param cellName for example "Chi bộ TDP Chùa Hà"
 * @param cellHead heading in capitals, for example "CHI BỘ TỔ DÂN PHỐ CHÙA HÀ"
 * @param wardHead heading in capitals, for example "ĐẢNG BỘ PHƯỜNG ĐỊNH TRUNG"
 * @param chairName empty if nobody was named
 * @param minuteTakerName empty if nobody was named
 */
public record MeetingSnapshot(
        Meeting meeting,
        RollCall rollCall,
        String cellName,
        String cellHead,
        String wardHead,
        String chairName,
        String minuteTakerName) {}
