import { startApp } from '../../helpers/app';
import { query } from '../../helpers/database';

/** The table as the release had it that knew one address: confirmed or not. */
const ONE_ADDRESS = `
  alter table notifications_contacts drop column pending_address;
  insert into notifications_contacts (document_id, user_id, channel, address, code_attempts, confirmed_at, created_at, updated_at)
  values ('confirmed', 1, 'sms', '+79990000001', 0, now(), now(), now()),
    ('waiting', 2, 'sms', '+79990000002', 0, null, now(), now());
  delete from strapi_migrations where name like '%pending-contacts%';
  update strapi_database_schema set hash = 'of the release before'`;

it('a number that waited for its code before this release waits on, and no message goes there', async () => {
  const old = await startApp();
  await old.stop();
  await query(old.databaseUrl, ONE_ADDRESS);
  const app = await startApp({ database: old.databaseUrl });
  const contacts = await query(
    app.databaseUrl,
    'select document_id, address, pending_address from notifications_contacts order by document_id',
  );
  expect(contacts).toEqual([
    { document_id: 'confirmed', address: '+79990000001', pending_address: null },
    { document_id: 'waiting', address: null, pending_address: '+79990000002' },
  ]);
});
