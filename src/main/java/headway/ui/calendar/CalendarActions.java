package headway.ui.calendar;

import headway.domain.ActionKey;
import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.FollowUpKind;
import headway.journal.Journal;
import headway.text.Message;
import headway.ui.kit.Background;
import headway.ui.kit.Formats;
import headway.ui.kit.Icons;
import headway.ui.kit.PopOvers;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.AgendaForms;
import headway.ui.kit.agenda.FollowUpActions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with a day and with a dated thing, from a page, a popover or a menu.
final class CalendarActions {
    /// One thing to do.
    ///
    /// @param label its text
    /// @param run is given the node beside which a form opens
    record Command(String label, Feather icon, Consumer<Node> run) {}

    private final Background background;
    private final Views views;
    private final Formats formats;
    private final CalendarTexts texts;
    private final CalendarModel model;
    private final ItemMoves moves;
    private final CalendarController.Window window;

    CalendarActions(
            Background background,
            Views views,
            Formats formats,
            CalendarModel model,
            ItemMoves moves,
            CalendarController.Window window) {
        this.background = background;
        this.views = views;
        this.formats = formats;
        this.model = model;
        this.moves = moves;
        this.window = window;
        texts = new CalendarTexts(views.messages());
    }

    /// Plans something on a day.
    void add(Node beside, LocalDate day) {
        window.forms().add(beside, day);
    }

    /// Shows all that a day holds.
    void openDay(Node beside, LocalDate day) {
        DayPane pane = new DayPane(texts, day, model.items(day));
        PopOver popOver = PopOvers.show(beside, pane, pane.first());
        pane.onClose(popOver::hide);
        pane.onAdd(() -> {
            popOver.hide();
            add(beside, day);
        });
        pane.onOpen(item -> {
            popOver.hide();
            openItem(beside, item);
        });
    }

    /// Shows what a thing is, why it is there, and what can be done with it.
    void openItem(Node beside, CalendarItem item) {
        open(beside, item);
    }

    private ItemPane open(Node beside, CalendarItem item) {
        ItemPane pane = new ItemPane(views, formats, texts);
        pane.show(item, commands(item));
        PopOver popOver = PopOvers.show(beside, pane, pane.first());
        pane.onCommand(command -> {
            popOver.hide();
            command.run().accept(beside);
        });
        pane.onMove(day -> {
            popOver.hide();
            moves.move(item, day);
        });
        background.read(journal -> reason(journal, item), found -> found.ifPresent(pane::because));
        return pane;
    }

    /// The menu of a thing: the same as its popover.
    ContextMenu menu(Node beside, CalendarItem item) {
        ContextMenu menu = new ContextMenu();
        for (Command command : commands(item)) {
            menu.getItems().add(menuItem(command, beside));
        }
        if (item.movable()) {
            Command move = command(
                    "calendar.moveTo",
                    Feather.CALENDAR,
                    node -> open(node, item).chooseDay());
            menu.getItems().addAll(new SeparatorMenuItem(), menuItem(move, beside));
        }
        return menu;
    }

    /// The menu of a day.
    ContextMenu menu(Node beside, LocalDate day) {
        return new ContextMenu(
                menuItem(command("calendar.plan", Feather.PLUS, node -> add(node, day)), beside),
                menuItem(command("calendar.openDay", Feather.LIST, node -> openDay(node, day)), beside));
    }

    private List<Command> commands(CalendarItem item) {
        List<Command> commands = new ArrayList<>();
        ActionKey key = item.key();
        FollowUpKind kind = item.followUp();
        FollowUpActions followUps = window.followUps();
        AgendaForms forms = window.forms();
        if (key != null && kind != null) {
            commands.add(command("calendar.do", Feather.CHECK, node -> followUps.done(key, node)));
            commands.add(command(
                    "calendar.write", Feather.EDIT_3, node -> followUps.write(key, item.applicationId(), kind, node)));
            commands.add(command("calendar.snooze", Feather.CLOCK, node -> followUps.snooze(key, node)));
            commands.add(command("calendar.skip", Feather.SKIP_FORWARD, node -> followUps.skip(key)));
        }
        if (item.kind() == CalendarKind.INTERVIEW) {
            boolean over = item.day().isBefore(model.today());
            commands.add(command(
                    over ? "calendar.afterwards" : "calendar.prepare",
                    Feather.USERS,
                    node -> window.actions().openInterview(item.id())));
            commands.add(command("calendar.edit", Feather.EDIT_2, node -> forms.editInterview(node, item.id())));
        } else if (key != null && key.type() == ActionKey.Type.FOLLOW_UP) {
            commands.add(command("calendar.edit", Feather.EDIT_2, node -> forms.editFollowUp(node, key.id())));
        }
        commands.add(command(
                "calendar.open", Feather.ARROW_RIGHT, node -> window.actions().openApplication(item.applicationId())));
        return commands;
    }

    /// Why it stands there; empty where its day was set by somebody.
    private static Optional<Message> reason(Journal journal, CalendarItem item) {
        if (item.proposed() && item.followUp() == FollowUpKind.THANK_YOU) {
            return Optional.of(Message.of("calendar.because.thanks"));
        }
        boolean paced = item.proposed() || item.kind() == CalendarKind.AGREED_DATE;
        return paced
                ? Optional.of(journal.followUps().advice(item.applicationId()).reason())
                : Optional.empty();
    }

    private Command command(String key, Feather icon, Consumer<Node> run) {
        return new Command(views.messages().get(key), icon, run);
    }

    private static MenuItem menuItem(Command command, Node beside) {
        MenuItem item = new MenuItem(command.label(), Icons.of(command.icon()));
        item.setOnAction(event -> command.run().accept(beside));
        return item;
    }
}
