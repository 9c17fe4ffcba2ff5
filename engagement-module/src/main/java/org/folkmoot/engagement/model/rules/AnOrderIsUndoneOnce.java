package org.folkmoot.engagement.model.rules;

import org.folkmoot.engagement.model.FormatOrder;
import org.folkmoot.platform.refusals.Rule;

/** An order of formats that was undone stays so; what is needed is ordered anew. */
public record AnOrderIsUndoneOnce(FormatOrder order) implements Rule {

    @Override
    public boolean broken() {
        return !order.stands();
    }

    @Override
    public String words() {
        return "This order was undone before. Order again what is needed";
    }
}
