<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DiffPage</name>
    <message numerus="yes">
        <source>%n unchanged passage(s)</source>
        <translation>
            <numerusform>%n unchanged passage</numerusform>
            <numerusform>%n unchanged passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Try again in %n minute.</numerusform>
            <numerusform>Try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerRow</name>
    <message numerus="yes">
        <source>%1, overdue by %n day(s)</source>
        <translation>
            <numerusform>%1, overdue by %n day</numerusform>
            <numerusform>%1, overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::Advice</name>
    <message numerus="yes">
        <source>%n day(s) from %1; better 5</source>
        <translation>
            <numerusform>%n day from %1; better 5</numerusform>
            <numerusform>%n days from %1; better 5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) from %1; better 20</source>
        <translation>
            <numerusform>%n hour from %1; better 20</numerusform>
            <numerusform>%n hours from %1; better 20</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) leave within 60 minutes</source>
        <translation>
            <numerusform>%n other leaves within 60 minutes</numerusform>
            <numerusform>%n others leave within 60 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::Arming</name>
    <message numerus="yes">
        <source>%n error(s) must be corrected first.</source>
        <translation>
            <numerusform>%n error must be corrected first.</numerusform>
            <numerusform>%n errors must be corrected first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::CalendarPage</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s)</source>
        <translation>
            <numerusform>%1 of %n account</numerusform>
            <numerusform>%1 of %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::CheckGrid</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>%n to know</numerusform>
            <numerusform>%n to know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::ConfirmSheet</name>
    <message numerus="yes">
        <source>%n more in the editor</source>
        <translation>
            <numerusform>%n more in the editor</numerusform>
            <numerusform>%n more in the editor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::DayPanel</name>
    <message numerus="yes">
        <source>%1 and %2 are %n minute(s) apart; 60 are better when they share readers.</source>
        <translation>
            <numerusform>%1 and %2 are %n minute apart; 60 are better when they share readers.</numerusform>
            <numerusform>%1 and %2 are %n minutes apart; 60 are better when they share readers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::EditorPage</name>
    <message numerus="yes">
        <source>Copied with %n picture(s). Paste it into WeChat&apos;s editor and check that they arrived.</source>
        <translation>
            <numerusform>Copied with %n picture. Paste it into WeChat&apos;s editor and check that it arrived.</numerusform>
            <numerusform>Copied with %n pictures. Paste it into WeChat&apos;s editor and check that they arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted with %n change(s). Ctrl+Z takes all of it back.</source>
        <translation>
            <numerusform>Pasted with %n change. Ctrl+Z takes all of it back.</numerusform>
            <numerusform>Pasted with %n changes. Ctrl+Z takes all of it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::LossDialog</name>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <translation>
            <numerusform>%1 (%n time)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::MiniMonth</name>
    <message numerus="yes">
        <source>%n push(es) planned</source>
        <translation>
            <numerusform>%n push planned</numerusform>
            <numerusform>%n pushes planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::MonthView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n push(es)</source>
        <translation>
            <numerusform>%n push</numerusform>
            <numerusform>%n pushes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::NavItem</name>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1, %n item</numerusform>
            <numerusform>%1, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::PushWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n account(s) need attention</source>
        <translation>
            <numerusform>%n account needs attention</numerusform>
            <numerusform>%n accounts need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::accounts::AccountModel</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::accounts::AccountsPage</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can push</source>
        <translation>
            <numerusform>%n can push</numerusform>
            <numerusform>%n can push</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by draft or clipboard only</source>
        <translation>
            <numerusform>%n by draft or clipboard only</numerusform>
            <numerusform>%n by draft or clipboard only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking WeChat what %n account(s) may do…</source>
        <translation>
            <numerusform>Asking WeChat what %n account may do…</numerusform>
            <numerusform>Asking WeChat what %n accounts may do…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::editor::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::editor::MetaBlock</name>
    <message numerus="yes">
        <source>%n character(s) too many for WeChat</source>
        <translation>
            <numerusform>%n character too many for WeChat</numerusform>
            <numerusform>%n characters too many for WeChat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::editor::Outline</name>
    <message numerus="yes">
        <source>%1 — %n word(s)</source>
        <translation>
            <numerusform>%1 — %n word</numerusform>
            <numerusform>%1 — %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::editor::StatusLine</name>
    <message numerus="yes">
        <source>%n character(s) without spaces</source>
        <translation>
            <numerusform>%n character without spaces</numerusform>
            <numerusform>%n characters without spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n min to read</numerusform>
            <numerusform>%n min to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::exporting::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n article(s)</source>
        <translation>
            <numerusform>Export %n article</numerusform>
            <numerusform>Export %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::gallery::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::gallery::MediaPage</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused: %1</source>
        <translation>
            <numerusform>%n file were refused: %1</numerusform>
            <numerusform>%n files were refused: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n picture(s) were taken in</source>
        <translation>
            <numerusform>Stopped; %n picture were taken in</numerusform>
            <numerusform>Stopped; %n pictures were taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were taken in</source>
        <translation>
            <numerusform>%n picture were taken in</numerusform>
            <numerusform>%n pictures were taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n was there already</numerusform>
            <numerusform>%n were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are in the trash</source>
        <translation>
            <numerusform>%n picture are in the trash</numerusform>
            <numerusform>%n pictures are in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay, because articles show them</source>
        <translation>
            <numerusform>%n stays, because articles show it</numerusform>
            <numerusform>%n stay, because articles show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) restored</source>
        <translation>
            <numerusform>%n picture restored</numerusform>
            <numerusform>%n pictures restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s) for good?</source>
        <translation>
            <numerusform>Delete %n picture for good?</numerusform>
            <numerusform>Delete %n pictures for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) deleted</source>
        <translation>
            <numerusform>%n picture deleted</numerusform>
            <numerusform>%n pictures deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay, because earlier versions or sent articles show them</source>
        <translation>
            <numerusform>%n stays, because earlier versions or sent articles show it</numerusform>
            <numerusform>%n stay, because earlier versions or sent articles show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) tagged</source>
        <translation>
            <numerusform>%n picture tagged</numerusform>
            <numerusform>%n pictures tagged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::keep::VersionDialog</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::library::ArticleDelegate</name>
    <message numerus="yes">
        <source>Body · %n hit(s)</source>
        <translation>
            <numerusform>Body · %n hit</numerusform>
            <numerusform>Body · %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::library::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::library::LibraryPage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found for “%1”</source>
        <translation>
            <numerusform>%n found for “%1”</numerusform>
            <numerusform>%n found for “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the trash</source>
        <translation>
            <numerusform>%n article is in the trash</numerusform>
            <numerusform>%n articles are in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) restored</source>
        <translation>
            <numerusform>%n article restored</numerusform>
            <numerusform>%n articles restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s) for good?</source>
        <translation>
            <numerusform>Delete %n article for good?</numerusform>
            <numerusform>Delete %n articles for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported; everything was kept</source>
        <translation>
            <numerusform>%n article imported; everything was kept</numerusform>
            <numerusform>%n articles imported; everything was kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of their folder</source>
        <translation>
            <numerusform>%n article taken out of their folder</numerusform>
            <numerusform>%n articles taken out of their folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved</source>
        <translation>
            <numerusform>%n article moved</numerusform>
            <numerusform>%n articles moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to “%1”</source>
        <translation>
            <numerusform>%n article moved to “%1”</numerusform>
            <numerusform>%n articles moved to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported</source>
        <translation>
            <numerusform>%n article exported</numerusform>
            <numerusform>%n articles exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::library::LossReport</name>
    <message numerus="yes">
        <source>%n article(s) imported, with changes</source>
        <translation>
            <numerusform>%n article imported, with changes</numerusform>
            <numerusform>%n articles imported, with changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::library::ShelfItem</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::pictures::PictureDelegate</name>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::pictures::PicturePicker</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::themes::Designer</name>
    <message numerus="yes">
        <source>%n text(s) are hard to read; see the contrast of the colours.</source>
        <translation>
            <numerusform>%n text are hard to read; see the contrast of the colours.</numerusform>
            <numerusform>%n texts are hard to read; see the contrast of the colours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tuiwen::ui::themes::ThemesPage</name>
    <message numerus="yes">
        <source>%n file(s) of the themes folder are no themes: %1</source>
        <translation>
            <numerusform>%n file of the themes folder are no themes: %1</numerusform>
            <numerusform>%n files of the themes folder are no themes: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
