-- a page as at a day is put together again from what a link of the chain was, not from the words that editors read of it
alter table strategy_proof_version
    add column was mediumtext null,
    -- since when the link had been there; null where it came with its pack, or is a theme
    add column made_at datetime(6) null,
    add key strategy_proof_version_at (changed_at, id);
