package org.folkmoot.engagement.model.rules;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.folkmoot.platform.refusals.Rule;

/** A time that the clock change leaves out does not exist on that day. */
public record TheHourExistsOnThatDay(LocalDateTime time, ZoneId zone) implements Rule {

    @Override
    public boolean broken() {
        return zone.getRules().getValidOffsets(time).isEmpty();
    }

    @Override
    public String words() {
        return "The clocks go forward that night, so this time does not exist on that day. Choose another time";
    }
}
