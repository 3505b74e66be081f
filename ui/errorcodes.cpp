// SPDX-FileCopyrightText: 2026 Tuiwen Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errorcodes.h"

#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace tuiwen::ui {

namespace {

/// Codes that mean the same to a person share one text.
struct Family
{
    std::vector<int> codes;
    CodeText text;
};

const std::vector<Family> &families()
{
    static const std::vector<Family> list{
        {{-1},
         {-1, QT_TRANSLATE_NOOP("ErrorText", "WeChat is busy"),
          QT_TRANSLATE_NOOP("ErrorText",
                            "WeChat's servers asked to come back later. Nothing was refused."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Try again in a minute. Pushes are tried again by themselves.")}},
        {{40001, 40014},
         {40001, QT_TRANSLATE_NOOP("ErrorText", "WeChat did not accept the credentials"),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Either the AppSecret is wrong or it was reset, or another program "
                            "fetched a new token for this account and made ours void."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Enter the current AppSecret on the Accounts page. If it is right, "
                            "stop the other program from using the same AppID.")}},
        {{40002, 41002, 41004},
         {40002, QT_TRANSLATE_NOOP("ErrorText", "WeChat says the credentials are incomplete"),
          QT_TRANSLATE_NOOP("ErrorText", "The AppID or AppSecret did not arrive."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Open the account, enter AppID and AppSecret again and probe it.")}},
        {{40004, 40005, 40113, 40137, 40160},
         {40004, QT_TRANSLATE_NOOP("ErrorText", "WeChat cannot read this picture"),
          QT_TRANSLATE_NOOP("ErrorText", "The file's kind or contents are not accepted."),
          QT_TRANSLATE_NOOP("ErrorText", "Replace the picture by a JPEG or PNG and try again.")}},
        {{40006, 40009, 45001, 45068},
         {40006, QT_TRANSLATE_NOOP("ErrorText", "The file is too large"),
          QT_TRANSLATE_NOOP("ErrorText",
                            "WeChat accepts body pictures up to 1 MB and covers up to 10 MB."),
          QT_TRANSLATE_NOOP("ErrorText", "Use a smaller picture.")}},
        {{40007, 46001},
         {40007, QT_TRANSLATE_NOOP("ErrorText", "WeChat no longer has this material"),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "The picture or draft has expired, was deleted, or was used up by a push."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Plan the push again: missing pictures and the draft are made anew.")}},
        {{40013},
         {40013, QT_TRANSLATE_NOOP("ErrorText", "WeChat does not know this AppID"),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "The AppID is mistyped or belongs to something other than an Official Account."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Copy the AppID (\"wx\" and 16 characters) from the WeChat developer platform.")}},
        {{40065, 40204},
         {40065, QT_TRANSLATE_NOOP("ErrorText", "This article cannot be deleted"),
          QT_TRANSLATE_NOOP("ErrorText", "Its state at WeChat forbids it."),
          QT_TRANSLATE_NOOP("ErrorText", "Look at the article in the Official Account console.")}},
        {{40066, 40068, 40048, 41039, 45005},
         {40066, QT_TRANSLATE_NOOP("ErrorText", "A link is not accepted"),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "A link in the article or the \"Read more\" link is invalid, blocked or too long."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Check the links and shorten or replace the one that does not open in WeChat.")}},
        {{40125},
         {40125, QT_TRANSLATE_NOOP("ErrorText", "The AppSecret is wrong"),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "WeChat knows the AppID but not this secret; it may have been reset since."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Copy the current AppSecret from the WeChat developer platform, or "
                            "reset it there, and enter it on the Accounts page.")}},
        {{40130, 40031, 40032, 40003, 43004, 43005},
         {40130, QT_TRANSLATE_NOOP("ErrorText", "The recipients are not accepted"),
          QT_TRANSLATE_NOOP("ErrorText",
                            "The people this was meant for do not subscribe to the account."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose other recipients.")}},
        {{40132},
         {40132, QT_TRANSLATE_NOOP("ErrorText", "WeChat does not know this WeChat ID"),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "The preview needs the WeChat ID of somebody who subscribes to the account."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Check the WeChat ID and that its owner subscribes to the account.")}},
        {{40152},
         {40152, QT_TRANSLATE_NOOP("ErrorText", "The subscriber tag does not exist"),
          QT_TRANSLATE_NOOP("ErrorText", "It was deleted or renamed in the console."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose another tag or all subscribers.")}},
        {{40155},
         {40155, QT_TRANSLATE_NOOP("ErrorText", "A link leads to another account's home page"),
          QT_TRANSLATE_NOOP("ErrorText", "WeChat does not allow it in articles."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Remove the link or link to one of the account's articles.")}},
        {{40164},
         {40164, QT_TRANSLATE_NOOP("ErrorText", "WeChat does not know this computer's IP"),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "The account accepts requests from listed addresses only, and your network's address "
              "is not on the list. No article was lost; its pushes wait."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Copy the IP, add it under WeChat developer platform → My business → "
                            "Official Account → Developer key → API IP allow-list, let the "
                            "administrator confirm, then try again.")}},
        {{40165, 40166, 45064, 45086},
         {40165, QT_TRANSLATE_NOOP("ErrorText", "A Mini Program cannot be linked"),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Its AppID or page is wrong, or it is not linked to this Official Account."),
          QT_TRANSLATE_NOOP("ErrorText", "Link the Mini Program in the Official Account console, "
                                         "then check its AppID and page.")}},
        {{40192},
         {40192, QT_TRANSLATE_NOOP("ErrorText", "The author's name is not accepted"),
          QT_TRANSLATE_NOOP("ErrorText", "It contains characters or words WeChat refuses."),
          QT_TRANSLATE_NOOP("ErrorText", "Change the author and try again.")}},
        {{40200, 41033, 45109, 45103, 48008, 48009, 47009},
         {40200, QT_TRANSLATE_NOOP("ErrorText", "This account cannot use this interface"),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "WeChat does not offer it to this kind of account, or has withdrawn it."),
          QT_TRANSLATE_NOOP("ErrorText", "Use the Draft or Clipboard mode for this account.")}},
        {{40213, 40214},
         {40213, QT_TRANSLATE_NOOP("ErrorText", "A text link is not accepted"),
          QT_TRANSLATE_NOOP("ErrorText", "A link tag in the article is malformed for WeChat."),
          QT_TRANSLATE_NOOP("ErrorText", "Remove the link and insert it again.")}},
        {{40215, 41026},
         {40215, QT_TRANSLATE_NOOP("ErrorText", "The pictures are not accepted"),
          QT_TRANSLATE_NOOP("ErrorText", "There are none or too many of them."),
          QT_TRANSLATE_NOOP("ErrorText", "Change the number of pictures.")}},
        {{40227},
         {40227, QT_TRANSLATE_NOOP("ErrorText", "The title is missing"),
          QT_TRANSLATE_NOOP("ErrorText", "WeChat requires a title."),
          QT_TRANSLATE_NOOP("ErrorText", "Write a title of at most 32 characters.")}},
        {{40229},
         {40229, QT_TRANSLATE_NOOP("ErrorText", "The cover is missing"),
          QT_TRANSLATE_NOOP("ErrorText", "WeChat requires a cover picture."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose a cover in the editor.")}},
        {{40243},
         {40243, QT_TRANSLATE_NOOP("ErrorText", "The AppSecret is frozen"),
          QT_TRANSLATE_NOOP(
              "ErrorText", "It was frozen on the WeChat developer platform, by you or for safety."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Unfreeze the AppSecret on the WeChat developer platform.")}},
        {{42001},
         {42001, QT_TRANSLATE_NOOP("ErrorText", "The access token ran out"),
          QT_TRANSLATE_NOOP("ErrorText", "A new one was fetched, but WeChat refused that as well."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Check the computer's clock, then probe the account again.")}},
        {{42007},
         {42007, QT_TRANSLATE_NOOP("ErrorText", "The authorisation is void"),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "The account's password was changed, so WeChat ended the authorisation."),
          QT_TRANSLATE_NOOP("ErrorText", "Enter the AppSecret again on the Accounts page.")}},
        {{42010, 45011, 45061, 45102},
         {42010, QT_TRANSLATE_NOOP("ErrorText", "Too fast"),
          QT_TRANSLATE_NOOP("ErrorText",
                            "WeChat asks for a pause before the next request of this kind."),
          QT_TRANSLATE_NOOP("ErrorText", "Wait a minute and try again.")}},
        {{45002},
         {45002, QT_TRANSLATE_NOOP("ErrorText", "The article is too long"),
          QT_TRANSLATE_NOOP("ErrorText", "Through the interface WeChat accepts fewer than 20,000 "
                                         "characters of HTML, styles included."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Split the article, choose a plainer theme, or use the Clipboard mode, "
                            "where the console's larger limit counts.")}},
        {{45003},
         {45003, QT_TRANSLATE_NOOP("ErrorText", "The title is too long"),
          QT_TRANSLATE_NOOP("ErrorText", "WeChat accepts at most 32 characters."),
          QT_TRANSLATE_NOOP("ErrorText", "Shorten the title.")}},
        {{45004},
         {45004, QT_TRANSLATE_NOOP("ErrorText", "The digest is too long"),
          QT_TRANSLATE_NOOP("ErrorText", "WeChat accepts at most 120 characters."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Shorten the digest or leave it empty: WeChat then takes the first lines.")}},
        {{45006},
         {45006, QT_TRANSLATE_NOOP("ErrorText", "A picture's link is too long"),
          QT_TRANSLATE_NOOP("ErrorText", "WeChat limits the address a picture links to."),
          QT_TRANSLATE_NOOP("ErrorText", "Shorten the link of the picture.")}},
        {{45008},
         {45008, QT_TRANSLATE_NOOP("ErrorText", "Too many articles in one push"),
          QT_TRANSLATE_NOOP("ErrorText", "WeChat accepts at most eight."),
          QT_TRANSLATE_NOOP("ErrorText", "Remove articles from the push.")}},
        {{45009, 45101, 45104},
         {45009, QT_TRANSLATE_NOOP("ErrorText", "Today's allowance for this interface is used up"),
          QT_TRANSLATE_NOOP("ErrorText",
                            "WeChat counts every request of this kind per account and day."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose a time after midnight, Beijing time. The Accounts "
                                         "page shows what is left.")}},
        {{45028, 45093},
         {45028, QT_TRANSLATE_NOOP("ErrorText", "No push is left for this account"),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Subscription Accounts may push once a day, Service Accounts four "
                            "times a month; pushes from the console count too."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Choose the next day or month, or use Publish, which does not use up pushes.")}},
        {{45029},
         {45029, QT_TRANSLATE_NOOP("ErrorText", "Too many QR codes"),
          QT_TRANSLATE_NOOP("ErrorText",
                            "The account's allowance for lasting QR codes is used up."),
          QT_TRANSLATE_NOOP("ErrorText", "Use a temporary QR code or delete unused ones.")}},
        {{45034, 45074},
         {45034, QT_TRANSLATE_NOOP("ErrorText", "The account's material library is full"),
          QT_TRANSLATE_NOOP("ErrorText", "WeChat keeps a limited number of materials per account."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Delete unused materials in the Official Account console, then try again.")}},
        {{45040, 48006},
         {45040, QT_TRANSLATE_NOOP("ErrorText", "This month's allowance is used up"),
          QT_TRANSLATE_NOOP("ErrorText", "WeChat counts this per calendar month."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose a time in the next month.")}},
        {{45062, 53504, 53505, 48021},
         {45062, QT_TRANSLATE_NOOP("ErrorText", "This has to be done in the console"),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "The account or the draft has a setting WeChat handles only in its own console."),
          QT_TRANSLATE_NOOP("ErrorText", "Open the draft in the Official Account console, save it "
                                         "there and send it by hand.")}},
        {{45065},
         {45065, QT_TRANSLATE_NOOP("ErrorText", "This push has already gone out"),
          QT_TRANSLATE_NOOP("ErrorText",
                            "WeChat received the same push before and did not send it again."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Nothing needs to be done. Check the article in the Official Account console.")}},
        {{45066},
         {45066, QT_TRANSLATE_NOOP("ErrorText", "The same push was sent a moment ago"),
          QT_TRANSLATE_NOOP("ErrorText", "WeChat is still working on it."),
          QT_TRANSLATE_NOOP("ErrorText", "Wait a minute; the state is checked by itself.")}},
        {{45110},
         {45110, QT_TRANSLATE_NOOP("ErrorText", "The author's name is too long"),
          QT_TRANSLATE_NOOP("ErrorText", "WeChat accepts at most 16 characters."),
          QT_TRANSLATE_NOOP("ErrorText", "Shorten the author.")}},
        {{45166},
         {45166, QT_TRANSLATE_NOOP("ErrorText", "WeChat does not accept the article's contents"),
          QT_TRANSLATE_NOOP("ErrorText", "A tag, card or link in it is not allowed."),
          QT_TRANSLATE_NOOP("ErrorText", "Check the findings in the editor; remove cards or links "
                                         "that were pasted from elsewhere.")}},
        {{45168, 87014},
         {45168,
          QT_TRANSLATE_NOOP("ErrorText", "WeChat objects to words or pictures in the article"),
          QT_TRANSLATE_NOOP("ErrorText", "Its automatic review found content it considers risky."),
          QT_TRANSLATE_NOOP("ErrorText", "Read the article again with the platform's rules in mind "
                                         "and change what breaks them.")}},
        {{45501, 48004, 50002, 50007, 53500},
         {45501, QT_TRANSLATE_NOOP("ErrorText", "The account is restricted"),
          QT_TRANSLATE_NOOP("ErrorText",
                            "WeChat has restricted or banned this interface or the whole account."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Read the notices in the Official Account console; appeals are made there.")}},
        {{48001},
         {48001, QT_TRANSLATE_NOOP("ErrorText", "The account has no permission for this"),
          QT_TRANSLATE_NOOP("ErrorText", "WeChat offers this to verified accounts only; personal "
                                         "and unverified accounts lost it."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Use the Draft mode: the finished article is put into the account's "
                            "draft box and you press send in the console.")}},
        {{48003},
         {48003, QT_TRANSLATE_NOOP("ErrorText", "The push agreement has not been accepted"),
          QT_TRANSLATE_NOOP("ErrorText", "WeChat asks the account's owner to accept it once."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Open Push in the Official Account console once and accept the agreement.")}},
        {{48010, 45060, 48005},
         {48010, QT_TRANSLATE_NOOP("ErrorText", "The material is in use"),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "It is part of a menu or an Auto Reply, so WeChat does not let it be changed."),
          QT_TRANSLATE_NOOP("ErrorText", "Remove it from the menu or Auto Reply first.")}},
        {{48013, 48014, 48022},
         {48013, QT_TRANSLATE_NOOP("ErrorText", "The video cannot be pushed yet"),
          QT_TRANSLATE_NOOP("ErrorText", "It is under review or was not accepted."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Wait for the review in the Official Account console or remove the video.")}},
        {{48015, 88000},
         {48015, QT_TRANSLATE_NOOP("ErrorText", "The account has no comments"),
          QT_TRANSLATE_NOOP("ErrorText", "WeChat has not opened the comment feature for it."),
          QT_TRANSLATE_NOOP("ErrorText", "Plan the push without comments.")}},
        {{50001, 50004, 61003, 61004, 61007},
         {50001, QT_TRANSLATE_NOOP("ErrorText", "The interface is not authorised"),
          QT_TRANSLATE_NOOP("ErrorText", "The account has not given this right, or took it back."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Check the account's rights on the WeChat developer platform.")}},
        {{53402},
         {53402, QT_TRANSLATE_NOOP("ErrorText", "WeChat could not crop the cover"),
          QT_TRANSLATE_NOOP("ErrorText", "The crop frames do not fit the picture."),
          QT_TRANSLATE_NOOP("ErrorText", "Set both cover crops again in the editor.")}},
        {{53404, 53405, 53406},
         {53404, QT_TRANSLATE_NOOP("ErrorText", "A product card is not accepted"),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "The goods are restricted, their data are wrong, or the feature is not enabled."),
          QT_TRANSLATE_NOOP("ErrorText", "Remove the product card or correct it in the console.")}},
        {{53501},
         {53501, QT_TRANSLATE_NOOP("ErrorText", "Publishing too often"),
          QT_TRANSLATE_NOOP("ErrorText", "WeChat asks for a longer pause between publications."),
          QT_TRANSLATE_NOOP("ErrorText", "Wait ten minutes to an hour, then try again.")}},
        {{53502, 53600, 40059},
         {53502, QT_TRANSLATE_NOOP("ErrorText", "WeChat no longer knows this publication"),
          QT_TRANSLATE_NOOP("ErrorText", "It was deleted or belongs to another account."),
          QT_TRANSLATE_NOOP("ErrorText", "Check the article in the Official Account console.")}},
        {{53503},
         {53503, QT_TRANSLATE_NOOP("ErrorText", "The draft did not pass WeChat's check"),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Something in the article breaks the rules for publishing."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Open the draft in the Official Account console; it shows what is wrong.")}},
        {{61500, 61501},
         {61500, QT_TRANSLATE_NOOP("ErrorText", "WeChat does not accept the dates"),
          QT_TRANSLATE_NOOP("ErrorText", "The interface refused the range of days."),
          QT_TRANSLATE_NOOP("ErrorText", "Choose another range.")}},
        {{61503},
         {61503, QT_TRANSLATE_NOOP("ErrorText", "The figures are not ready"),
          QT_TRANSLATE_NOOP("ErrorText", "WeChat prepares them once a day."),
          QT_TRANSLATE_NOOP("ErrorText", "Try again in a few hours.")}},
        {{70000},
         {70000, QT_TRANSLATE_NOOP("ErrorText", "Refused to protect minors"),
          QT_TRANSLATE_NOOP("ErrorText",
                            "WeChat's rules for the protection of minors stopped this."),
          QT_TRANSLATE_NOOP("ErrorText", "Read the notices in the Official Account console.")}},
        {{88002, 88011},
         {88002, QT_TRANSLATE_NOOP("ErrorText", "The article is restricted"),
          QT_TRANSLATE_NOOP("ErrorText", "WeChat restricted it for safety reasons."),
          QT_TRANSLATE_NOOP("ErrorText", "Look at the article in the Official Account console.")}},
        {{89501, 89502, 89503, 89504, 89505},
         {89501, QT_TRANSLATE_NOOP("ErrorText", "The administrator has to confirm"),
          QT_TRANSLATE_NOOP("ErrorText", "WeChat sent the account's administrator a message asking "
                                         "whether this computer's IP may be used."),
          QT_TRANSLATE_NOOP("ErrorText",
                            "Ask the administrator to confirm it in WeChat, then try again.")}},
        {{89506},
         {89506, QT_TRANSLATE_NOOP("ErrorText", "The administrator refused this IP"),
          QT_TRANSLATE_NOOP("ErrorText", "WeChat blocks the address for 24 hours."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Talk to the administrator; try again tomorrow or from a listed network.")}},
        {{89507},
         {89507, QT_TRANSLATE_NOOP("ErrorText", "The administrator refused this IP"),
          QT_TRANSLATE_NOOP("ErrorText", "WeChat blocks the address for one hour."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Talk to the administrator; try again in an hour or from a listed network.")}},
        {{9300811},
         {9300811, QT_TRANSLATE_NOOP("ErrorText", "Pictures must be uploaded to WeChat"),
          QT_TRANSLATE_NOOP("ErrorText", "The article contains a picture from another site."),
          QT_TRANSLATE_NOOP("ErrorText", "Remove the picture and insert it again from a file.")}},
        {{9500001, 9500002, 268488001},
         {9500001, QT_TRANSLATE_NOOP("ErrorText", "WeChat refused the push"),
          QT_TRANSLATE_NOOP("ErrorText", "It gave no reason that a program could read."),
          QT_TRANSLATE_NOOP(
              "ErrorText",
              "Try to send the draft from the Official Account console; it shows the reason.")}},
    };
    return list;
}

} // namespace

const CodeText *textOfCode(int code)
{
    static const QHash<int, const CodeText *> index = [] {
        QHash<int, const CodeText *> result;
        for (const Family &family : families()) {
            for (const int each : family.codes) {
                result.insert(each, &family.text);
            }
        }
        return result;
    }();
    return index.value(code, nullptr);
}

} // namespace tuiwen::ui
