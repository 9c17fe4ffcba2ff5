package org.folkmoot.platform.admin;

import java.util.Optional;
import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.platform.staff.StaffAccount;

/** Every member of staff has an address of their own. */
record AddressIsFree(Optional<StaffAccount> holder, long self) implements Rule {

    @Override
    public boolean broken() {
        return holder.filter(account -> account.id() != self).isPresent();
    }

    @Override
    public String words() {
        return "There is already a staff account with this email address.";
    }
}
