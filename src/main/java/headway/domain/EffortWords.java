package headway.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words and phrases that name a kind of effort, English and German alike. They are compared without case,
/// accents and hyphens; `ä` may be typed `ae`.
final class EffortWords {
    private static final int MOST_WORDS = 4;

    private static final Map<EffortKind, List<String>> PHRASES = new EnumMap<>(Map.ofEntries(
            kind(EffortKind.APPLICATION_SENT, """
                    application, applications, applied, applied for, applied to, apply, applying, applying for
                    application for, applications for, application as, application sent, applications sent
                    sent application, sent an application, sent my application, submitted, submitted application
                    submitted an application, application submitted, job application, job applications, appl
                    online application, speculative application, unsolicited application, cold application
                    Bewerbung, Bewerbungen, beworben, bewerbe, bewerben, bewarb, mich beworben, bewerbe mich
                    Bewerbung als, Bewerbung auf, Bewerbung für, Bewerbung abgeschickt, Bewerbung verschickt
                    Bewerbung geschickt, Bewerbung gesendet, Bewerbung versandt, Bewerbung versendet
                    Bewerbung eingereicht, Bewerbung abgegeben, Bewerbung raus, Bewerbungen verschickt
                    Bewerbungen abgeschickt, Bewerbung geschrieben, Bewerbungen geschrieben, bew
                    Onlinebewerbung, Initiativbewerbung, Kurzbewerbung, Blindbewerbung"""),
            kind(EffortKind.TAILORED_APPLICATION, """
                    tailored application, tailored applications, application tailored, custom application
                    applied tailored, tailored applied, customized application, customised application
                    zugeschnittene Bewerbung, zugeschnittenen Bewerbung, Bewerbung zugeschnitten
                    maßgeschneiderte Bewerbung, angepasste Bewerbung, Bewerbung angepasst, individuelle Bewerbung"""),
            kind(EffortKind.NETWORKING, """
                    networking, networked, network, networking event, networking call, networking message, meetup
                    meet-up, career fair, job fair, reached out, reached out to, reach out, reaching out, outreach
                    coffee, linkedin message, linkedin messages, catch-up, caught up, introduction, intro call
                    contact, contacts, new contact, new contacts, referral, referral asked, asked for referral
                    Netzwerken, Netzwerk, genetzwerkt, Netzwerktreffen, Netzwerkpflege, Vernetzung, vernetzt
                    Kontakt, Kontakte, Kontaktpflege, Kontakte pflegen, Kontakte gepflegt, Kontakt gepflegt
                    Kontakt aufgenommen, Kontakt geknüpft, Kontakte geknüpft, Kontaktaufnahme, angeschrieben
                    Kaffee, auf einen Kaffee, Kaffee getrunken, Jobmesse, Karrieremesse, Stammtisch
                    Empfehlung, um Empfehlung gebeten, Networking-Treffen"""),
            kind(EffortKind.INFORMATIONAL_INTERVIEW, """
                    informational interview, informational interviews, informational, informational chat
                    informational call, informational talk, info interview, info chat, info call, info talk
                    coffee chat, coffee chats, virtual coffee, exploratory call, exploratory chat
                    Informationsgespräch, Informationsgespräche, Infogespräch, Infogespräche, Info-Gespräch
                    Informationsinterview, Kaffeegespräch, Kaffeeplausch, Kennenlerngespräch, Orientierungsgespräch"""),
            kind(EffortKind.INTERVIEW_ATTENDED, """
                    interview, interviews, interviewed, interviewing, interview for, interview as, interview attended
                    attended interview, had interview, had an interview, job interview, job interviews
                    phone interview, video interview, onsite interview, on-site interview, panel interview
                    first interview, second interview, third interview, final interview, technical interview
                    phone screen, phone screening, screening call, recruiter call, recruiter screen, onsite
                    final round, intv
                    Vorstellungsgespräch, Vorstellungsgespräche, Vorstellungsgespräch als, Vorstellungsgespräch für
                    Vorstellungsgespräch gehabt, Vorstellungsgespräch geführt, Vorstellungstermin, VG
                    Bewerbungsgespräch, Bewerbungsgespräche, Jobinterview, Telefoninterview, Videointerview
                    Zweitgespräch, Erstgespräch, zweites Gespräch, erstes Gespräch, Probearbeiten, Probetag
                    Assessment-Center, interviewt"""),
            kind(EffortKind.PREPARATION, """
                    prep, preps, prepped, prepping, prepare, prepared, preparing, preparation, preparations
                    interview prep, interview preparation, application prep, research, researched, researching
                    company research, job research, job search, job searching, searched jobs, searching jobs
                    job hunt, job hunting, planning, plan, planned, cv, cv update, updated cv, resume
                    resume update, updated resume, cover letter, cover letters, portfolio, linkedin profile
                    questions prepared, prepared questions
                    Vorbereitung, Vorbereitungen, vorbereitet, vorbereiten, vorzubereiten, Vorb
                    Interviewvorbereitung, Gesprächsvorbereitung, Vorbereitung Interview
                    Vorbereitung Vorstellungsgespräch, Recherche, Recherchen, recherchiert, recherchieren
                    Firmenrecherche, Stellenrecherche, Unternehmensrecherche, Jobrecherche, Stellensuche
                    Jobsuche, Stellen gesucht, Jobs gesucht, Planung, geplant, Lebenslauf
                    Lebenslauf überarbeitet, Lebenslauf aktualisiert, Anschreiben, Motivationsschreiben
                    Bewerbungsunterlagen, Bewerbungsmappe, LinkedIn-Profil, XING-Profil"""),
            kind(EffortKind.REHEARSAL, """
                    rehearsal, rehearsals, rehearse, rehearsed, rehearsing, practice, practiced, practicing
                    practise, practised, practising, closing statement, mock interview, mock interviews, mock
                    dry run, run-through, elevator pitch, pitch, practice interview, interview practice
                    practiced interview, practised interview
                    Probe, Proben, geprobt, geübt, üben, Übung, Generalprobe, Probeinterview, Probegespräch
                    Probelauf, Trockenübung, Schlusswort, Schlussstatement, Vorstellungsgespräch geübt
                    Interview geübt, Gespräch geübt, frei gesprochen, einstudiert"""),
            kind(EffortKind.THANK_YOU_SENT, """
                    thank-you, thankyou, thank-yous, thanks, thanked, thank, thx, thank-you note, thank-you notes
                    thank-you letter, thank-you letters, thank-you mail, thank-you email, thank-you e-mail
                    thank-you card, thank-you message, thank-you sent, thanks sent, sent thanks, sent thank-you
                    sent a thank-you, sent thank-you note, thank-you note sent, said thanks, ty note
                    danke, Dank, gedankt, bedankt, danken, bedanken, mich bedankt, Dank abgeschickt
                    Dankschreiben, Dankesschreiben, Dankesbrief, Dankbrief, Dankeskarte, Dankesmail, Dankmail
                    Dankes-E-Mail, Danke-Mail, Danke gesagt, Dank geschickt, Danke geschickt, Dankeschön"""),
            kind(EffortKind.CHECK_IN_SENT, """
                    check-in, checkin, check-ins, checkins, checked in, checking in, check-in sent, sent check-in
                    sent a check-in, follow-up, followup, follow-ups, followups, followed up, following up
                    follow-up sent, sent follow-up, follow-up mail, follow-up email, follow-up call, nudge
                    nudged, asked about status, status asked
                    nachgefragt, nachfragen, Nachfrage, nachgefasst, nachfassen, nachgehakt, nachhaken
                    Nachfassmail, Rückfrage, Statusanfrage, Status erfragt, Zwischenstand erfragt"""),
            kind(EffortKind.FEEDBACK_ASKED, """
                    feedback, feedback asked, asked feedback, asked for feedback, asking for feedback
                    feedback request, feedback requested, requested feedback, request for feedback
                    Rückmeldung, Rückmeldungen, um Rückmeldung gebeten, Rückmeldung erbeten
                    Rückmeldung angefragt, nach Rückmeldung gefragt, um Feedback gebeten, Feedback erbeten
                    Feedback angefragt, Feedback eingeholt, nach Feedback gefragt"""),
            kind(EffortKind.COACHING_SESSION, """
                    coaching, coached, coach, coaching session, coaching call, coach session, career coach
                    career coaching, career counselling, career counseling, career adviser, career advisor
                    mentoring, mentor, mentoring session
                    Coaching-Termin, Coachingtermin, Coaching-Stunde, Coaching-Gespräch, gecoacht
                    Berufsberatung, Karriereberatung, Jobcoaching, Karrierecoaching, Bewerbungscoaching
                    Beratungsgespräch, Mentoring-Gespräch"""),
            kind(EffortKind.LEARNING, """
                    learning, learned, learnt, learn, course, courses, online course, class, lesson, lessons
                    study, studied, studying, training, trained, tutorial, tutorials, webinar, webinars
                    workshop, workshops, certification, certificate, reading, networking course
                    networking workshop, interview course, interview training, application workshop
                    interview workshop
                    Lernen, gelernt, Kurs, Kurse, Onlinekurs, Online-Kurs, Sprachkurs, Englischkurs, Deutschkurs
                    Computerkurs, Abendkurs, Schulung, Fortbildung, Weiterbildung, Seminar, Lehrgang
                    Unterricht, Bewerbungstraining, weitergebildet, fortgebildet, Zertifikat, Lektion"""),
            kind(EffortKind.PLANNED_REST, """
                    rest, rested, resting, rest day, resting day, planned rest, day off, took day off
                    took the day off, free day, break, vacation, holiday, recovery, recovery day
                    Ruhe, Ruhetag, geruht, ausgeruht, ausruhen, Ruhepause, geplante Ruhe, Pause, Pausentag
                    freier Tag, freien Tag, Tag frei, frei, frei genommen, freigenommen, Erholung, erholt
                    Erholungstag, Auszeit, Urlaub, Urlaubstag, Feiertag"""),
            kind(EffortKind.OTHER, """
                    other work, other effort, something else, misc, miscellaneous
                    andere Arbeit, anderes, sonstiges, sonstige Arbeit, Verschiedenes""")));

    /// Nouns that often say what the effort was about: `interview prep`. Next to another kind, that one counts.
    private static final Set<String> WEAK = Set.copyOf(split("""
            application, applications, bewerbung, bewerbungen, interview, interviews, vorstellungsgesprach
            vorstellungsgesprache, vorstellungsgespraech, vorstellungsgespraeche, bewerbungsgesprach
            bewerbungsgespraech, rest, pause, break, frei, job application, job applications, job interview
            job interviews, contact, contacts, kontakt, kontakte, network, netzwerk"""));

    /// Words that tell of an application made for one advertisement.
    private static final Set<String> TAILORED = Set.copyOf(split("""
            tailored, custom, customized, customised, personalized, personalised, zugeschnitten
            zugeschnittene, zugeschnittenen, zugeschnittener, massgeschneidert, massgeschneiderte
            massgeschneiderten, angepasst, angepasste, angepassten, individuell, individuelle, individuellen"""));

    /// After a word that then belongs to the title of a job: `research assistant`.
    private static final Set<String> JOBS = Set.copyOf(split("""
            assistant, associate, analyst, consultant, designer, developer, director, engineer, lead
            manager, officer, scientist, specialist, coordinator, administrator, assistent, assistentin
            berater, beraterin, entwickler, entwicklerin, ingenieur, ingenieurin, leiter, leiterin
            managerin, referent, referentin"""));

    private static final Set<String> BEFORE_REMAINDER = Set.of("the", "den", "der", "dem", "all");
    private static final Set<String> AFTER_REMAINDER = Set.of("of", "der", "des", "vom", "von");

    /// Endings of German compounds: `Traumbewerbung`.
    private static final Map<String, EffortKind> ENDINGS = Map.of(
            "bewerbung", EffortKind.APPLICATION_SENT,
            "bewerbungen", EffortKind.APPLICATION_SENT,
            "vorbereitung", EffortKind.PREPARATION,
            "recherche", EffortKind.PREPARATION,
            "coaching", EffortKind.COACHING_SESSION,
            "schulung", EffortKind.LEARNING,
            "interview", EffortKind.INTERVIEW_ATTENDED);

    private static final Map<String, EffortKind> BY_PHRASE = index();
    private static final Set<String> BEGINNINGS = beginnings();

    private EffortWords() {}

    /// Words that name a kind.
    ///
    /// @param count how many
    /// @param weak true where another kind beside it counts more
    /// @param consumed false where the words say more than the kind, so that they stay in the note
    record Phrase(EffortKind kind, int from, int count, boolean weak, boolean consumed) {
        int end() {
            return from + count;
        }
    }

    /// Every phrase of a kind, as a user would write it.
    static List<String> phrases(EffortKind kind) {
        return PHRASES.getOrDefault(kind, List.of());
    }

    /// The kind that a line names, and where. The first one counts; where that is a noun such as `interview`, another
    /// kind right beside it does.
    static @Nullable Phrase find(LineWords words) {
        Phrase first = next(words, true);
        if (first == null) {
            return next(words, false);
        }
        int beside = first.weak() ? words.besides(first.end() - 1, 1) : -1;
        Phrase other = beside < 0 ? null : at(words, beside, true);
        return other == null || other.weak() ? first : other;
    }

    /// True where a phrase begins.
    static boolean beginsAt(LineWords words, int i) {
        return at(words, i, false) != null;
    }

    /// True for a word that makes an application a tailored one.
    static boolean isTailored(String key) {
        return TAILORED.contains(key);
    }

    /// True for what a job is called rather than a person.
    static boolean isJob(String key) {
        return JOBS.contains(key);
    }

    private static @Nullable Phrase next(LineWords words, boolean careful) {
        for (int i = 0; i < words.size(); i++) {
            Phrase phrase = at(words, i, careful);
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    /// The longest phrase that begins with a word.
    ///
    /// @param careful true to pass over what may belong to the title of a job
    private static @Nullable Phrase at(LineWords words, int i, boolean careful) {
        if (!words.isFree(i)) {
            return null;
        }
        String first = words.key(i).replace('-', ' ');
        int end = first.indexOf(' ');
        if (!BEGINNINGS.contains(end < 0 ? first : first.substring(0, end))) {
            return ending(words, i);
        }
        StringBuilder keys = new StringBuilder(first);
        Phrase longest = null;
        for (int count = 1; count <= MOST_WORDS && words.areFree(i, i + count); count++) {
            if (count > 1) {
                keys.append(' ').append(words.key(i + count - 1).replace('-', ' '));
            }
            String phrase = keys.toString();
            EffortKind kind = BY_PHRASE.get(phrase);
            boolean title = careful && kind != null && isTitle(words, i + count, kind);
            if (kind != null && !title && !isRemainder(words, i, i + count)) {
                longest = new Phrase(kind, i, count, WEAK.contains(phrase), true);
            }
        }
        return longest == null ? ending(words, i) : longest;
    }

    /// `the rest of it` is no rest.
    private static boolean isRemainder(LineWords words, int from, int to) {
        return to == from + 1
                && words.key(from).equals("rest")
                && (BEFORE_REMAINDER.contains(words.key(from - 1)) || AFTER_REMAINDER.contains(words.key(to)));
    }

    /// A `research assistant` is no research; what is applied or interviewed for often stands right behind.
    private static boolean isTitle(LineWords words, int to, EffortKind kind) {
        return kind != EffortKind.APPLICATION_SENT
                && kind != EffortKind.TAILORED_APPLICATION
                && kind != EffortKind.INTERVIEW_ATTENDED
                && words.isFree(to)
                && JOBS.contains(words.key(to));
    }

    /// A compound whose end names a kind: `Excel-Kurs`.
    private static @Nullable Phrase ending(LineWords words, int i) {
        String key = words.key(i);
        String part = key.substring(key.lastIndexOf('-') + 1);
        EffortKind kind = part.length() < key.length() ? BY_PHRASE.get(part) : null;
        if (kind != null) {
            return new Phrase(kind, i, 1, WEAK.contains(part), false);
        }
        for (Map.Entry<String, EffortKind> each : ENDINGS.entrySet()) {
            if (key.length() > each.getKey().length() && key.endsWith(each.getKey())) {
                return new Phrase(each.getValue(), i, 1, false, false);
            }
        }
        return null;
    }

    private static Map.Entry<EffortKind, List<String>> kind(EffortKind kind, String phrases) {
        return Map.entry(kind, split(phrases));
    }

    /// Phrases that commas and ends of lines part.
    private static List<String> split(String phrases) {
        return Arrays.stream(phrases.split("[,\n]"))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    private static Map<String, EffortKind> index() {
        Map<String, EffortKind> index = new HashMap<>();
        PHRASES.forEach((kind, phrases) -> {
            for (String phrase : phrases) {
                for (String spelt : spellings(phrase)) {
                    index.put(spelt, kind);
                }
            }
        });
        return Map.copyOf(index);
    }

    private static Set<String> beginnings() {
        Set<String> beginnings = new HashSet<>();
        BY_PHRASE.keySet().forEach(phrase -> beginnings.add(phrase.split(" ", 2)[0]));
        return Set.copyOf(beginnings);
    }

    /// The phrase as it is compared, also for keyboards without umlauts.
    static List<String> spellings(String phrase) {
        return Stream.of(phrase, LineWord.withoutUmlauts(phrase))
                .map(spelt -> Texts.fold(spelt).replace('-', ' '))
                .distinct()
                .toList();
    }
}
