package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import headway.text.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What lines are read as. The right side says what a line says: its kind, and where they differ from nothing minutes,
/// day, `@company`, `+person` (both with their numbers where the journal knows them), `#record`, `=note`, `!problem`.
class EffortLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            45m networking Ana @Acme yesterday ~ NETWORKING 45 2026-11-19 @Acme#1 +Ana Díaz#1
            yesterday @Acme ana 45 min networking ~ NETWORKING 45 2026-11-19 @Acme#1 +Ana Díaz#1
            @acme yesterday networking 45m with ana ~ NETWORKING 45 2026-11-19 @Acme#1 +Ana Díaz#1
            NETWORKING ANA @ACME YESTERDAY 45M ~ NETWORKING 45 2026-11-19 @Acme#1 +Ana Díaz#1
            (45m) networking "Ana" ~ NETWORKING 45 @Acme#1 +Ana Díaz#1
            networking: Ana - 45m ~ NETWORKING 45 @Acme#1 +Ana Díaz#1
            1h30 interview prep @Globex ~ PREPARATION 90 @Globex Robotics#5
            applied @Globex today ~ APPLICATION_SENT @Globex Robotics#5
            Applied: Backend Engineer @Unknown via LinkedIn #record ~ APPLICATION_SENT @Unknown #record =Backend Engineer via LinkedIn
            thank-you note to Ana ~ THANK_YOU_SENT @Acme#1 +Ana Díaz#1
            Thank you Ben 10m ~ THANK_YOU_SENT 10 +Ben Okafor#2
            check-in @Acme ~ CHECK_IN_SENT @Acme#1
            checked in with Ben yesterday ~ CHECK_IN_SENT 2026-11-19 +Ben Okafor#2
            followed up with Chris @Globex ~ CHECK_IN_SENT @Globex Robotics#5 +Chris Lee#3
            asked for feedback @Acme ~ FEEDBACK_ASKED @Acme#1
            Asked Ana for feedback ~ FEEDBACK_ASKED @Acme#1 +Ana Díaz#1 =Asked
            coaching with Priya 1h ~ COACHING_SESSION 60 +Priya
            coffee chat with Ana Kowalski about hiring, 30m ~ INFORMATIONAL_INTERVIEW 30 +Ana Kowalski =about hiring
            coffee with Ana at Acme 30m ~ NETWORKING 30 @Acme#1 +Ana Díaz#1
            course SQL joins half an hour ~ LEARNING 30 =SQL joins
            resume update 1h ~ PREPARATION 60
            updated CV for @Acme 45m ~ PREPARATION 45 @Acme#1
            job search 30m ~ PREPARATION 30
            networking event 2h Monday ~ NETWORKING 120 2026-11-16
            rest ~ PLANNED_REST
            rest day tomorrow ~ PLANNED_REST 2026-11-21
            misc 20m ~ OTHER 20
            """)
    void english(String line, String said) {
        assertThat(SampleLines.said(line, SampleLines.FACTS)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Networking mit Jürgen gestern 45 Min ~ NETWORKING 45 2026-11-19 @Müller & Söhne#6 +Jürgen Groß#6
            Kaffee mit Jürgen Groß, halbe Stunde ~ NETWORKING 30 @Müller & Söhne#6 +Jürgen Groß#6
            kaffee mit juergen 30 min ~ NETWORKING 30 @Müller & Söhne#6 +Jürgen Groß#6
            Bewerbung als Tischler bei Müller & Söhne gestern ~ APPLICATION_SENT 2026-11-19 @Müller & Söhne#6 =Tischler
            Zugeschnittene Bewerbung @Müller 2 Std ~ TAILORED_APPLICATION 120 @Müller & Söhne#6
            Bewerbung, angepasst, @Globex ~ TAILORED_APPLICATION @Globex Robotics#5
            Vorstellungsgespräch @müllersöhne am Montag 1,5 Std. ~ INTERVIEW_ATTENDED 90 2026-11-16 @Müller & Söhne#6
            Vorstellungsgespraech bei Acme letzten Freitag ~ INTERVIEW_ATTENDED 2026-11-13 @Acme#1
            Informationsgespräch mit Lena Bauer von Globex 30 Min ~ INFORMATIONAL_INTERVIEW 30 +Lena Bauer =von Globex
            vor 2 Tagen nachgehakt @Acme ~ CHECK_IN_SENT 2026-11-18 @Acme#1
            Um Rückmeldung gebeten @Globex ~ FEEDBACK_ASKED @Globex Robotics#5
            RUECKMELDUNG @globex ~ FEEDBACK_ASKED @Globex Robotics#5
            Dank an Ana ~ THANK_YOU_SENT @Acme#1 +Ana Díaz#1
            Danke Frau Meyer ~ THANK_YOU_SENT @Blue Harbor GmbH#3 +Rosa Meyer#12
            Interview mit Frau Schulze 1h ~ INTERVIEW_ATTENDED 60 +Frau Schulze
            Coaching mit Frau Dr. Schulz 1h ~ COACHING_SESSION 60 +Frau Dr. Schulz
            mit Ana geübt 20m ~ REHEARSAL 20 @Acme#1 +Ana Díaz#1
            frei gesprochen 10m ~ REHEARSAL 10
            20. Nov. Excel-Kurs ~ LEARNING =Excel-Kurs
            Traumbewerbung @Acme ~ APPLICATION_SENT @Acme#1 =Traumbewerbung
            Heute Morgen Recherche 30 Minuten ~ PREPARATION 30 =Morgen
            Ruhetag morgen ~ PLANNED_REST 2026-11-21
            nächsten Sonntag Ruhetag ~ PLANNED_REST 2026-11-22
            So viel gelernt ~ LEARNING =So viel
            andere Arbeit 20m ~ OTHER 20
            Kaffeepause ~ - =Kaffeepause
            """)
    void german(String line, String said) {
        assertThat(SampleLines.said(line, SampleLines.FACTS)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Networking with Jürgen gestern 45 minutes ~ NETWORKING 45 2026-11-19 @Müller & Söhne#6 +Jürgen Groß#6
            mit Ana coffee 30 Minuten yesterday ~ NETWORKING 30 2026-11-19 @Acme#1 +Ana Díaz#1
            @Globex applied vor 2 Tagen 1 hour ~ APPLICATION_SENT 60 2026-11-18 @Globex Robotics#5
            interview am Montag with Frau Schulze 90 min ~ INTERVIEW_ATTENDED 90 2026-11-16 +Frau Schulze
            prep für Vorstellungsgespräch @Acme ~ PREPARATION @Acme#1 =für Vorstellungsgespräch
            `#nachweis applied @Globex heute` ~ APPLICATION_SENT @Globex Robotics#5 #record
            """)
    void mixed(String line, String said) {
        assertThat(SampleLines.said(line, SampleLines.FACTS)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            prep for interview @Acme 30m ~ PREPARATION 30 @Acme#1 =for interview
            interview prep research 30m ~ PREPARATION 30 =research
            interview @Acme prep 30m ~ PREPARATION 30 @Acme#1 =interview
            interview with Ana, good feedback, 45 minutes ~ INTERVIEW_ATTENDED 45 @Acme#1 +Ana Díaz#1 =good feedback
            the rest of the application @Acme 20m ~ APPLICATION_SENT 20 @Acme#1 =the rest of
            Rest der Bewerbung ~ APPLICATION_SENT =Rest der
            research assistant application @Acme ~ APPLICATION_SENT @Acme#1 =research assistant
            applied for research assistant at Acme 20 min ~ APPLICATION_SENT 20 @Acme#1 =research assistant
            Interview Lead Engineer @Acme 1h ~ INTERVIEW_ATTENDED 60 @Acme#1 =Lead Engineer
            rehearsal 3 x closing statement 15m ~ REHEARSAL 15 =3 x closing statement
            practice interview questions 30m ~ REHEARSAL 30 =questions
            Tailored application @"Alder & Finch" 2h ~ TAILORED_APPLICATION 120 @Alder & Finch#2
            application @Alder & Finch tailored 2 hours ~ TAILORED_APPLICATION 120 @Alder & Finch#2
            applied to @Blue Harbor with a tailored letter ~ TAILORED_APPLICATION @Blue Harbor GmbH#3 =with a tailored letter
            applied, tailored, @Globex ~ TAILORED_APPLICATION @Globex Robotics#5
            tailored cv 1h ~ PREPARATION 60 =tailored
            networking course 2h ~ LEARNING 120
            rest after networking ~ PLANNED_REST =after networking
            frei geübt 10m ~ REHEARSAL 10 =frei
            no kind here @Acme 20m yesterday ~ - 20 2026-11-19 @Acme#1 =no kind here
            wrote things down ~ - =wrote things down
            45m ~ - 45
            """)
    void kinds(String line, String said) {
        assertThat(SampleLines.said(line, SampleLines.FACTS)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            prep 45m ~ PREPARATION 45
            prep 45 m ~ PREPARATION 45
            45min prep ~ PREPARATION 45
            45-minute prep ~ PREPARATION 45
            45 minutes of prep ~ PREPARATION 45
            about an hour of research ~ PREPARATION 60
            ca. 45 min Recherche ~ PREPARATION 45
            1h prep ~ PREPARATION 60
            1.5h prep ~ PREPARATION 90
            1,5 h Vorbereitung ~ PREPARATION 90
            1.25 hours prep ~ PREPARATION 75
            1h30 prep ~ PREPARATION 90
            1h30m prep ~ PREPARATION 90
            1h 30m prep ~ PREPARATION 90
            1 h 30 min prep ~ PREPARATION 90
            1 h 30 prep ~ PREPARATION 90
            2h 15 applications ~ APPLICATION_SENT 120 =15
            2h 20 Nov networking ~ NETWORKING 120
            1:30 prep ~ PREPARATION 90
            1:30h prep ~ PREPARATION 90
            00:45 prep ~ PREPARATION 45
            1½h prep ~ PREPARATION 90
            ½ h prep ~ PREPARATION 30
            1 1/2 h prep ~ PREPARATION 90
            half an hour prep ~ PREPARATION 30
            a quarter of an hour prep ~ PREPARATION 15
            an hour and a half prep ~ PREPARATION 90
            two hours and 15 minutes prep ~ PREPARATION 135
            halbe Stunde Recherche ~ PREPARATION 30
            einer halben Stunde Recherche ~ PREPARATION 30
            2 Stunden lang geübt ~ REHEARSAL 120
            90 Minuten Kurs ~ LEARNING 90
            anderthalb Stunden Kurs ~ LEARNING 90
            Dreiviertelstunde Kurs ~ LEARNING 45
            zwanzig Minuten Kurs ~ LEARNING 20
            1h + 30m prep ~ PREPARATION 90
            30m prep, 15m ~ PREPARATION 45
            networking 1,440 min ~ NETWORKING 1440
            networking 1.440 Minuten ~ NETWORKING 1440
            0m networking ~ NETWORKING
            """)
    void minutes(String line, String said) {
        assertThat(SampleLines.said(line, SampleLines.FACTS)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            prep at 9:30 30m ~ PREPARATION 30 =at 9:30
            prep 10:30 ~ PREPARATION =10:30
            um 14:30 Interview 45min ~ INTERVIEW_ATTENDED 45 =um 14:30
            3:30 pm interview 1h ~ INTERVIEW_ATTENDED 60 =3:30 pm
            1:30 am Montag Recherche ~ PREPARATION 90 2026-11-16
            vor 30 Minuten nachgehakt @Acme ~ CHECK_IN_SENT @Acme#1 =vor 30 Minuten
            checked in 30 minutes ago ~ CHECK_IN_SENT =30 minutes ago
            10 applications ~ APPLICATION_SENT =10
            5 check-ins yesterday ~ CHECK_IN_SENT 2026-11-19 =5
            interview 2 ~ INTERVIEW_ATTENDED =2
            prep chapter 45 ~ PREPARATION =chapter 45
            Kurs 101 ~ LEARNING =101
            networking 45 30m ~ NETWORKING 30 =45
            networking 45 ~ NETWORKING 45
            45 networking Ana ~ NETWORKING 45 @Acme#1 +Ana Díaz#1
            networking Ana @Acme 45 ~ NETWORKING 45 @Acme#1 +Ana Díaz#1
            @Acme 45 ~ - @Acme#1 =45
            networking 20 Nov 45 ~ NETWORKING 45
            45 ~ - =45
            """)
    void numbersThatAreNoMinutes(String line, String said) {
        assertThat(SampleLines.said(line, SampleLines.FACTS)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            networking today ~ NETWORKING
            the day before yesterday networking ~ NETWORKING 2026-11-18
            vorgestern Networking ~ NETWORKING 2026-11-18
            networking last night ~ NETWORKING 2026-11-19
            networking friday ~ NETWORKING
            networking on fri ~ NETWORKING
            networking last friday ~ NETWORKING 2026-11-13
            Networking letzten Freitag ~ NETWORKING 2026-11-13
            networking Monday ~ NETWORKING 2026-11-16
            Mo Networking ~ NETWORKING 2026-11-16
            Kurs Do ~ LEARNING 2026-11-19
            Do Kurs ~ LEARNING =Do
            Kurs am so ~ LEARNING 2026-11-15
            sun rest ~ PLANNED_REST =sun
            Sun rest ~ PLANNED_REST 2026-11-15
            rest on sat ~ PLANNED_REST 2026-11-14
            next Sunday rest ~ PLANNED_REST 2026-11-22
            Networking Fr 13.11. ~ NETWORKING 2026-11-13
            Networking Friday, 13 Nov ~ NETWORKING 2026-11-13
            2 days ago networking Ben ~ NETWORKING 2026-11-18 +Ben Okafor#2
            two weeks ago networking ~ NETWORKING 2026-11-06
            vor einer Woche Networking ~ NETWORKING 2026-11-13
            vor drei Tagen Networking ~ NETWORKING 2026-11-17
            2026-11-13 networking ~ NETWORKING 2026-11-13
            2026/11/13 networking ~ NETWORKING 2026-11-13
            13.11. Kurs ~ LEARNING 2026-11-13
            am 13.11. Kurs ~ LEARNING 2026-11-13
            13.11.2026 Kurs ~ LEARNING 2026-11-13
            13.11.26 Kurs ~ LEARNING 2026-11-13
            13. 11. Kurs ~ LEARNING 2026-11-13
            13. 11. 2026 Kurs ~ LEARNING 2026-11-13
            13.11 Kurs ~ LEARNING 2026-11-13
            um 13.11 Uhr Kurs ~ LEARNING =um 13.11 Uhr
            13. November Kurs ~ LEARNING 2026-11-13
            13. Nov. Kurs ~ LEARNING 2026-11-13
            13 Nov networking ~ NETWORKING 2026-11-13
            on Nov 13th networking ~ NETWORKING 2026-11-13
            Nov 13, 2025 networking ~ NETWORKING 2025-11-13
            13th of November networking ~ NETWORKING 2026-11-13
            11/13 networking ~ NETWORKING 2026-11-13
            13/11 networking ~ NETWORKING 2026-11-13
            11/13/26 networking ~ NETWORKING 2026-11-13
            13/11/2026 networking ~ NETWORKING 2026-11-13
            networking 24/7 ~ NETWORKING =24/7
            networking 50/50 ~ NETWORKING =50/50
            networking Dec 24 ~ NETWORKING 2025-12-24
            20.12. Kurs ~ LEARNING 2025-12-20
            networking 29 Feb ~ NETWORKING 2024-02-29
            networking May 5 ~ NETWORKING 2026-05-05
            rest 24 dec ~ PLANNED_REST 2026-12-24
            Ruhetag 24.12. ~ PLANNED_REST 2026-12-24
            vacation 12/24 ~ PLANNED_REST 2026-12-24
            rest 10/24 ~ PLANNED_REST 2026-10-24
            """)
    void days(String line, String said) {
        assertThat(SampleLines.said(line, SampleLines.FACTS)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            @Acme ~ - @Acme#1
            @ Acme networking ~ NETWORKING @Acme#1
            networking @Acme, 20m ~ NETWORKING 20 @Acme#1
            @Acme's interview ~ INTERVIEW_ATTENDED @Acme#1
            @Acme la prep ~ PREPARATION @Acme#1 =la
            @blue networking ~ NETWORKING @Blue Harbor GmbH#3
            @bl networking ~ NETWORKING @Blue Harbor GmbH#3
            @blue lag networking ~ NETWORKING @Blue Lagoon#10
            @acme lab interview ~ INTERVIEW_ATTENDED @Acme Labs#8
            @Acme Labs interview ~ INTERVIEW_ATTENDED @Acme Labs#8
            @glo networking ~ NETWORKING @Globex Robotics#5
            @GLOBEX ROBOTICS networking ~ NETWORKING @Globex Robotics#5
            networking @greenhouse ~ NETWORKING @Greenhouse Ltd#7
            networking @green house Ana ~ NETWORKING @Greenhouse Ltd#7 +Ana Díaz#1
            @"alder finch" networking ~ NETWORKING @Alder & Finch#2
            @Alder and Finch networking ~ NETWORKING @Alder & Finch#2
            @Alder & Finch and lunch ~ - @Alder & Finch#2 =and lunch
            @“Blue Harbor” networking ~ NETWORKING @Blue Harbor GmbH#3
            @blueharbor networking ~ NETWORKING @Blue Harbor GmbH#3
            @Muller networking ~ NETWORKING @Müller & Söhne#6
            @"Acme ~ - @Acme#1
            @Unknown networking ~ NETWORKING @Unknown
            @Unknown Co networking ~ NETWORKING @Unknown Co
            @"Unknown Co & Sons" networking ~ NETWORKING @Unknown Co & Sons
            @"" networking ~ NETWORKING
            @!! networking ~ NETWORKING
            @Acme @Globex networking ~ NETWORKING @Acme#1 =@Globex
            networking at Unknown ~ NETWORKING =at Unknown
            lunch @ 12:30 ~ - =lunch @ 12:30
            mail ana@acme.com 5m ~ - 5 =mail ana@acme.com
            @Acme prep ~ PREPARATION @Acme#1
            @mueller networking ~ NETWORKING @Müller & Söhne#6
            @"" Ana networking ~ NETWORKING @Acme#1 +Ana Díaz#1
            @"@" networking ~ NETWORKING
            """)
    void companies(String line, String said) {
        assertThat(SampleLines.said(line, SampleLines.FACTS)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            networking Ana ~ NETWORKING @Acme#1 +Ana Díaz#1
            ana networking ~ NETWORKING @Acme#1 +Ana Díaz#1
            networking Ana Díaz ~ NETWORKING @Acme#1 +Ana Díaz#1
            networking ana diaz 45m ~ NETWORKING 45 @Acme#1 +Ana Díaz#1
            networking Díaz, Ana ~ NETWORKING @Acme#1 +Ana Díaz#1
            Ana's feedback asked ~ FEEDBACK_ASKED @Acme#1 +Ana Díaz#1
            networking Ana D. ~ NETWORKING @Acme#1 +Ana Díaz#1
            networking Ana Kowalski ~ NETWORKING +Ana Kowalski
            research Ana Kowalski ~ PREPARATION =Ana Kowalski
            research Ana ~ PREPARATION @Acme#1 +Ana Díaz#1
            research ana ~ PREPARATION =ana
            Chris networking ~ NETWORKING +Chris
            chris networking @Globex ~ NETWORKING @Globex Robotics#5 +Chris Lee#3
            followed up with Chris @alder ~ CHECK_IN_SENT @Alder & Finch#2 +Chris Ng#4
            Chris Ng networking ~ NETWORKING @Alder & Finch#2 +Chris Ng#4
            Sam Hill networking ~ NETWORKING +Sam Hill
            networking Anna 30m ~ NETWORKING 30 +Dr. Anna van den Berg#8
            networking with Dr. Anna van den Berg 30m ~ NETWORKING 30 +Dr. Anna van den Berg#8
            networking Anna Berg ~ NETWORKING +Dr. Anna van den Berg#8
            networking Will 20m ~ NETWORKING 20 +Will Turner#5
            Will networking 20m ~ NETWORKING 20 +Will Turner#5
            networking will 20m ~ NETWORKING 20 =will
            networking, then Will called back ~ NETWORKING =then Will called back
            research will 20m ~ PREPARATION 20 =will
            with Will research 20m ~ PREPARATION 20 +Will Turner#5
            will call back ~ - =will call back
            networking May ~ NETWORKING +May Wong#9
            may networking help ~ NETWORKING =may help
            networking Ben @Acme ~ NETWORKING @Acme#1 +Ben Okafor#2
            Ana @Globex networking ~ NETWORKING @Globex Robotics#5 +Ana Díaz#1
            networking with Kim ~ NETWORKING +Kim
            kaffee mit lena 1h ~ NETWORKING 60 +lena
            coffee with lena about jobs 30m ~ NETWORKING 30 =with lena about jobs
            prep with care ~ PREPARATION =with care
            Kaffee mit Freunden 1h ~ NETWORKING 60 =mit Freunden
            networking with the team ~ NETWORKING =with the team
            reached out to Kim Novak ~ NETWORKING +Kim Novak
            LinkedIn message to Kim Novak de la Cruz ~ NETWORKING =to Kim Novak de la Cruz
            Talked networking 45m ~ NETWORKING 45 =Talked
            Networking LinkedIn ~ NETWORKING =LinkedIn
            networking Kim Novak Ana Maria ~ NETWORKING =Kim Novak Ana Maria
            networking Kim hiring ~ NETWORKING =Kim hiring
            Mueller networking ~ NETWORKING +Mueller
            had a networking call with Kim ~ NETWORKING +Kim =had
            Danke Frau Gross ~ THANK_YOU_SENT @Müller & Söhne#6 +Jürgen Groß#6
            networking with ~ NETWORKING
            """)
    void people(String line, String said) {
        assertThat(SampleLines.said(line, SampleLines.FACTS)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            networking مريم 20m ~ NETWORKING 20 +مريم حداد#7
            networking مريم حداد 20m ~ NETWORKING 20 +مريم حداد#7
            networking with שלום כהן 20m ~ NETWORKING 20 +שלום כהן
            @דפוס הצפון application ~ APPLICATION_SENT @דפוס הצפון#9
            networking 田中 20m ~ NETWORKING 20 +田中
            🎉networking🎉 Ana 30m ~ NETWORKING 30 @Acme#1 +Ana Díaz#1 =🎉 🎉
            networking ☕ Ana ~ NETWORKING @Acme#1 +Ana Díaz#1 =☕
            networking 👩‍💻 Zoë ~ NETWORKING +Zoë =👩‍💻
            applied 🇩🇪 @Globex ❤️ ~ APPLICATION_SENT @Globex Robotics#5 =🇩🇪 ❤️
            `\tnetworking\tAna\t45m\t` ~ NETWORKING 45 @Acme#1 +Ana Díaz#1
            networking,Ana,45m ~ NETWORKING 45 @Acme#1 +Ana Díaz#1
            `  networking   Ana  ` ~ NETWORKING @Acme#1 +Ana Díaz#1
            ｎｅｔｗｏｒｋｉｎｇ Ana ~ NETWORKING @Acme#1 +Ana Díaz#1
            prep 3,5 apples; 2nd pear ~ PREPARATION =3,5 apples; 2nd pear
            prep – chapter 4 – done ~ PREPARATION =chapter 4 – done
            prep (see notes) 10m ~ PREPARATION 10 =(see notes)
            prep "quoted words" 10m ~ PREPARATION 10 ="quoted words"
            prep — 10m ~ PREPARATION 10
            10m … prep … ~ PREPARATION 10
            C++ course C# ~ LEARNING =C++ C#
            $2m research ~ PREPARATION =$2m
            course v1.2.3 ~ LEARNING =v1.2.3
            `#record applied @Globex` ~ APPLICATION_SENT @Globex Robotics#5 #record
            `#Nachweis Bewerbung @Globex` ~ APPLICATION_SENT @Globex Robotics#5 #record
            `#rec applied` ~ APPLICATION_SENT #record
            `#recipe networking` ~ NETWORKING =#recipe
            Nachweis Bewerbung @Globex ~ APPLICATION_SENT @Globex Robotics#5 =Nachweis
            @ ~ -
            `#` ~ -
            - ~ -
            """)
    void oddThings(String line, String said) {
        assertThat(SampleLines.said(line, SampleLines.FACTS)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            -30m networking ~ NETWORKING !effort.line.negative
            −45 min Recherche ~ PREPARATION !effort.line.negative
            networking - 30m ~ NETWORKING 30
            -0h prep ~ PREPARATION !effort.line.negative
            25h networking ~ NETWORKING !effort.line.tooLong
            networking 1441m ~ NETWORKING !effort.line.tooLong
            20h prep 5h ~ PREPARATION !effort.line.tooLong
            99999999999999999999999999999999999m prep ~ PREPARATION !effort.line.tooLong
            networking Feb 30 ~ NETWORKING !effort.line.noDay
            31.11. Kurs ~ LEARNING !effort.line.noDay
            31/4 networking ~ NETWORKING !effort.line.noDay
            2/30 networking ~ NETWORKING !effort.line.noDay
            13/13 networking ~ NETWORKING !effort.line.noDay
            30/2/2026 networking ~ NETWORKING !effort.line.noDay
            2026-13-45 networking ~ NETWORKING !effort.line.noDay
            29 Feb 2026 networking ~ NETWORKING !effort.line.noDay
            9999 weeks ago networking ~ NETWORKING !effort.line.noDay
            1/1/1066 networking ~ NETWORKING !effort.line.noDay
            networking tomorrow ~ NETWORKING 2026-11-21 !effort.line.ahead
            Networking übermorgen ~ NETWORKING 2026-11-22 !effort.line.ahead
            networking next Monday ~ NETWORKING 2026-11-23 !effort.line.ahead
            networking 2026-11-21 ~ NETWORKING 2026-11-21 !effort.line.ahead
            -30m networking tomorrow ~ NETWORKING 2026-11-21 !effort.line.negative !effort.line.ahead
            """)
    void problems(String line, String said) {
        assertThat(SampleLines.said(line, SampleLines.FACTS)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u0000", "\uD83D", "\u200F", "\uFEFF", "with", "and", "—"})
    void nothingIsReadFromNothing(String line) {
        String said = SampleLines.said(line, SampleLines.FACTS);
        assertThat(said).isIn("-", "- =\uD83D");
    }

    @Test
    void aSecondRestOnADayIsWorthNothing() {
        assertThat(EffortLine.read("rest", SampleLines.FACTS).points()).isEqualTo(3);
        assertThat(EffortLine.read("rest sunday", SampleLines.FACTS).points()).isZero();
        assertThat(EffortLine.read("prep sunday 1h", SampleLines.FACTS).points())
                .isEqualTo(10);
        assertThat(EffortLine.read("prep", SampleLines.FACTS).points()).isEqualTo(5);
    }

    @Test
    void theEntryIsWhatTheLineSays() {
        EffortEntry entry = EffortLine.read("45m networking Kim @Unknown yesterday #record hiring", SampleLines.FACTS)
                .entry();
        assertThat(entry.kind()).isEqualTo(EffortKind.NETWORKING);
        assertThat(entry.minutes()).isEqualTo(45);
        assertThat(entry.day()).isEqualTo(SampleLines.TODAY.minusDays(1));
        assertThat(entry.applicationId()).isNull();
        assertThat(entry.record().employer()).isEqualTo("Unknown");
        assertThat(entry.countsForRecord()).isTrue();
        assertThat(entry.note()).isEqualTo("Kim hiring");
        assertThat(entry.points()).isEqualTo(8);
    }

    @Test
    void aLongLineIsReadToItsEnd() {
        String words = "about the plans of the team ".repeat(400);
        EffortReading read = EffortLine.read("networking " + words + "with Ana 45m", SampleLines.FACTS);
        assertThat(read.minutes()).isEqualTo(45);
        assertThat(read.contactId()).isEqualTo(1);
        assertThat(read.note()).isEqualTo(words.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            -30m prep ~ effort.line.negative ~ “-30m” is less than nothing. Type how long it took without a minus, such as 30m.
            25h prep ~ effort.line.tooLong ~ A day has 1,440 minutes, and the line adds up to more.
            prep 30 Feb ~ effort.line.noDay ~ The calendar has no day “30 Feb”.
            prep tomorrow ~ effort.line.ahead ~ Nov 21, 2026 is still to come, and only planned rest can lie ahead.
            """)
    void aProblemIsASentence(String line, String key, String beginning) {
        assertThat(EffortLine.read(line, SampleLines.FACTS).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo(key);
                    assertThat(new Messages(Locale.US).get(problem)).startsWith(beginning);
                });
    }
}
